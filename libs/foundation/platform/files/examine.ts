import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { measureZip, type ZipVerdict } from './measure-zip.ts';

const HEAD_BYTES = 64 * 1024;
/** A zip is looked at whole, and so may not be larger. */
export const LARGEST_ZIP_BYTES = 64 * 1024 * 1024;

/** What a file turned out to be, whatever its name says. */
export interface Examined {
  readonly sha256: string;
  /** Undefined for what is neither text nor of a type that anybody knows. */
  readonly type: string | undefined;
  readonly zip?: ZipVerdict;
}

/** Reads a file once, from the first byte to the last. Of a zip the whole is held, of everything else the beginning. */
export async function examine(bytes: AsyncIterable<Uint8Array>): Promise<Examined> {
  const digest = createHash('sha256');
  const held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const part of bytes) {
    digest.update(part);
    const most = isZip(held[0] ?? part) ? LARGEST_ZIP_BYTES + 1 : HEAD_BYTES;
    if (heldBytes >= most) continue;
    held.push(part);
    heldBytes += part.length;
  }
  return { sha256: digest.digest('hex'), ...(await kindOf(Buffer.concat(held))) };
}

async function kindOf(start: Buffer): Promise<Pick<Examined, 'type' | 'zip'>> {
  if (!isZip(start)) return { type: (await fileTypeFromBuffer(start))?.mime ?? textIn(start) };
  const zip = start.length > LARGEST_ZIP_BYTES ? 'too-large' : measureZip(start);
  return { zip, type: zip === 'fine' ? (await fileTypeFromBuffer(start))?.mime : 'application/zip' };
}

const isZip = (start: Uint8Array): boolean => start[0] === 0x50 && start[1] === 0x4b;

/** Text is what UTF-8 or Shift_JIS can be read as, without characters that no text has. */
function textIn(start: Buffer): 'text/plain' | undefined {
  const isText = ['utf-8', 'shift_jis'].some((encoding) => isTextIn(start, encoding));
  return isText ? 'text/plain' : undefined;
}

function isTextIn(start: Buffer, encoding: string): boolean {
  try {
    // The beginning may end in the middle of a character.
    const text = new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true });
    return !/(?![\t\n\f\r])\p{Cc}/u.test(text);
  } catch {
    return false;
  }
}
