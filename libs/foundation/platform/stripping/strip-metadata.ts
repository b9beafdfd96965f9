import { stripOffice } from './strip-office.ts';
import { stripPdf } from './strip-pdf.ts';
import { stripJpeg, stripPng, stripWebp } from './strip-pictures.ts';

type StripFile = (bytes: Uint8Array) => Uint8Array | null | Promise<Uint8Array | null>;

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const ways: Readonly<Record<string, StripFile>> = {
  'application/pdf': stripPdf,
  [`${OFFICE}wordprocessingml.document`]: (bytes) => stripOffice(bytes),
  [`${OFFICE}presentationml.presentation`]: (bytes) => stripOffice(bytes),
  [`${OFFICE}spreadsheetml.sheet`]: (bytes) => stripOffice(bytes),
  'image/jpeg': (bytes) => stripJpeg(Buffer.from(bytes)),
  'image/png': (bytes) => stripPng(Buffer.from(bytes)),
  'image/webp': (bytes) => stripWebp(Buffer.from(bytes)),
  'text/plain': (bytes) => bytes,
};

/**
 * A file without what it tells of its author beside its content. Null where that cannot be said of it: a type that is not
 * known here, a file that is locked or broken, or one with parts of unknown kinds.
 */
export async function stripMetadata(type: string, bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    return (await ways[type]?.(bytes)) ?? null;
  } catch {
    return null;
  }
}
