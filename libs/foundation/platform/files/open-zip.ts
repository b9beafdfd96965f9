import { unzipSync } from 'fflate';

export interface ZipLimits {
  readonly files: number;
  readonly bytes: number;
  /** Paths that nobody meant to send. */
  readonly leftOut: RegExp;
}

/** The files by their path in the zip, or what is wrong with it. */
export type Unzipped = Record<string, Uint8Array> | 'too-large' | 'unreadable';

/** Unpacks here and now. What the zip says of itself is judged first, so that an honest bomb never goes off. */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Unzipped {
  let [unpacked, files] = [0, 0];
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (name.endsWith('/') || limits.leftOut.test(name)) return false;
    unpacked += originalSize;
    files += 1;
    if (isTooMuch()) throw new Error('too large');
    return true;
  };
  const isTooMuch = () => unpacked > limits.bytes || files > limits.files;
  try {
    return unzipSync(bytes, { filter: isWanted });
  } catch {
    return isTooMuch() ? 'too-large' : 'unreadable';
  }
}
