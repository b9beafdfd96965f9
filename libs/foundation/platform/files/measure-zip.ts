import { unzipSync } from 'fflate';

const MOST_ENTRIES = 10_000;
const MOST_UNPACKED_BYTES = 1024 * 1024 * 1024;
/** Deflate at its best makes 1 of 1,032; no document comes near that, and a small one may be mostly blanks. */
const MOST_TIMES = 200;
const SMALL_BYTES = 16 * 1024 * 1024;

export type ZipVerdict = 'fine' | 'too-large' | 'unreadable';

/** Judges a zip by its list of contents alone: nothing of it is unpacked. */
export function measureZip(bytes: Uint8Array): ZipVerdict {
  let [entries, unpacked] = [0, 0];
  const count = ({ originalSize }: { originalSize: number }) => {
    entries += 1;
    unpacked += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: count });
  } catch {
    return 'unreadable';
  }
  const isBomb = unpacked > SMALL_BYTES && unpacked > bytes.length * MOST_TIMES;
  return entries > MOST_ENTRIES || unpacked > MOST_UNPACKED_BYTES || isBomb ? 'too-large' : 'fine';
}
