import { BeyondAllowance, Threads } from '../threads/threads.ts';
import type { Unzipped, ZipLimits } from './open-zip.ts';

/** Unpacks a sent zip in a thread: one that lies about its size is stopped there and holds nobody up. */
export async function unzip(bytes: Uint8Array, limits: ZipLimits): Promise<Unzipped> {
  try {
    return await Threads.usual.run('openZip', bytes, limits);
  } catch (error) {
    if (error instanceof BeyondAllowance) return 'too-large';
    throw error;
  }
}
