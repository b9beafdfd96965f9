import type { Document } from '#contract';
import { DomainError, type FileId } from '#kernel';
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

type Spans = Pick<Exchange, 'spanOf'>;

/** A stored file as an answer: an attachment under its sender's name, whole or the part that was asked for. */
export async function fileAnswer(files: FileStore, asker: Asker, id: FileId, exchange: Spans): Promise<Document> {
  const { name } = await files.find(asker, id);
  return { ...(await partAnswer(files, asker, id, exchange)), fileName: name ?? id };
}

/** A picture or a video to be shown where a page has it, whole or the part that was asked for; nothing else is there. */
export async function shownFileAnswer(files: FileStore, asker: Asker, id: FileId, exchange: Spans): Promise<Document> {
  const { type } = await files.find(asker, id);
  if (!/^(image\/(jpeg|png|webp)|video\/(mp4|webm))$/.test(type)) throw new DomainError('not-found');
  return partAnswer(files, asker, id, exchange);
}

async function partAnswer(files: FileStore, asker: Asker, id: FileId, exchange: Spans): Promise<Document> {
  const { sizeBytes, type } = await files.find(asker, id);
  const span = exchange.spanOf(sizeBytes);
  if (span === null) {
    const headers = { ...HARMLESS, 'Content-Range': `bytes */${sizeBytes}` };
    return { type, content: '', status: NO_SUCH_PART, headers };
  }
  const { bytes: content } = await files.open(asker, id, span);
  if (!span) return { type, content, headers: { ...HARMLESS, 'Content-Length': `${sizeBytes}` } };
  const length = { 'Content-Length': `${span.last - span.first + 1}` };
  const range = { 'Content-Range': `bytes ${span.first}-${span.last}/${sizeBytes}` };
  return { type, content, status: PARTIAL, headers: { ...HARMLESS, ...length, ...range } };
}
