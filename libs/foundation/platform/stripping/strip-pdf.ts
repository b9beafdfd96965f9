import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { stripJpeg } from './strip-pictures.ts';

/** What tells of who made a document or a part of it, what is attached to it, and what would run when it is opened. */
const TOLD = ['Metadata', 'PieceInfo', 'LastModified', 'EF', 'AF', 'Perms', 'DSS', 'OpenAction', 'AA', 'EmbeddedFiles'];
const RUNS = ['JavaScript', 'JS'];
/** Who wrote a comment, and when; of a form field the same key is its name. */
const OF_COMMENT = ['T', 'M', 'CreationDate', 'NM'];

/**
 * A PDF without author, producer, XMP, comments' authors, signatures, attachments and earlier versions; null for one that
 * is locked or broken. What stands on its pages stays.
 */
export async function stripPdf(bytes: Uint8Array): Promise<Uint8Array | null> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false }).catch(() => null);
  if (!pdf?.getPageCount()) return null;
  const { context } = pdf;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [ref, object] of context.enumerateIndirectObjects()) context.assign(ref, stripped(object));
  const reached = reachedFrom(context, context.trailerInfo.Root);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function stripped(object: PDFObject): PDFObject {
  for (const dict of dictsIn(object)) stripDict(dict);
  if (!(object instanceof PDFRawStream) || nameIn(object.dict, 'Filter') !== 'DCTDecode') return object;
  const picture = stripJpeg(Buffer.from(object.contents));
  return picture ? PDFRawStream.of(object.dict, picture) : object;
}

function stripDict(dict: PDFDict): void {
  for (const key of [...TOLD, ...RUNS]) dict.delete(PDFName.of(key));
  if (nameIn(dict, 'FT') === 'Sig') dict.delete(PDFName.of('V'));
  const isComment = dict.has(PDFName.of('Rect')) && nameIn(dict, 'Subtype') !== 'Widget';
  for (const key of isComment ? OF_COMMENT : []) dict.delete(PDFName.of(key));
}

/** Every dictionary that is written within this object. */
function* dictsIn(object: PDFObject | undefined): Generator<PDFDict> {
  if (object instanceof PDFStream) yield* dictsIn(object.dict);
  if (object instanceof PDFArray) for (const part of object.asArray()) yield* dictsIn(part);
  if (!(object instanceof PDFDict)) return;
  yield object;
  for (const value of object.values()) yield* dictsIn(value);
}

/** What can be come to from here: an earlier version of an object, or one that was deleted, is not. */
function reachedFrom(context: PDFContext, root: PDFObject | undefined): Set<PDFRef> {
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [root];
  while (waiting.length) {
    const object = waiting.pop();
    if (object instanceof PDFRef && !reached.has(object)) {
      reached.add(object);
      waiting.push(context.lookup(object));
    }
    if (object instanceof PDFStream) waiting.push(object.dict);
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    if (object instanceof PDFDict) waiting.push(...object.values());
  }
  return reached;
}

function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
