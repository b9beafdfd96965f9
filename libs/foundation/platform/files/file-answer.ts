import type { Document } from '#contract';
import type { FileId } from '#kernel';
import type { Exchange } from '../http/exchange.ts';
import type { Asker } from './file-bytes.ts';
import type { FileStore } from './file-store.ts';

/** Whatever it is, it is saved and not shown; were it opened, nothing in it runs and nobody keeps it. */
const HARMLESS = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store, no-transform',
  'Accept-Ranges': 'bytes',
};
const PARTIAL = 206;
const NO_SUCH_PART = 416;

/** A stored file as an answer: an attachment under its sender's name, whole or the part that was asked for. */
export async function fileAnswer(
  files: FileStore,
  asker: Asker,
  id: FileId,
  exchange: Pick<Exchange, 'spanOf'>,
): Promise<Document> {
  const { sizeBytes, type, name } = await files.find(asker, id);
  const span = exchange.spanOf(sizeBytes);
  const fileName = name ?? id;
  if (span === null) {
    const headers = { ...HARMLESS, 'Content-Range': `bytes */${sizeBytes}` };
    return { type, content: '', fileName, status: NO_SUCH_PART, headers };
  }
  const { bytes: content } = await files.open(asker, id, span);
  if (!span) return { type, content, fileName, headers: { ...HARMLESS, 'Content-Length': `${sizeBytes}` } };
  const length = { 'Content-Length': `${span.last - span.first + 1}` };
  const range = { 'Content-Range': `bytes ${span.first}-${span.last}/${sizeBytes}` };
  return { type, content, fileName, status: PARTIAL, headers: { ...HARMLESS, ...length, ...range } };
}
