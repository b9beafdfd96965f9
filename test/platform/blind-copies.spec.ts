import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';
import { strFromU8, unzipSync } from 'fflate';
import type { AuthorizedScope } from '#kernel';
import {
  BlindCopies,
  FileStore,
  KeptAsWritten,
  type MediaType,
  mediaTypes,
  type UploadRules,
  Uploads,
} from '#platform';
import { stripMetadata } from '../../libs/foundation/platform/stripping/strip-metadata.ts';
import { AUTHOR, docx, everythingIn, jpeg, pdf, png, webp } from '../world/authored.ts';
import { aFileDesk, type FileDesk, somebody } from '../world/file-desk.ts';

const types = Object.keys(mediaTypes) as MediaType[];
const rules: UploadRules = { purpose: 'answers', types, megabytes: 4, files: 50 };
const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('Copies for who must not know whose a file is', () => {
  let desk: FileDesk;
  let scope: AuthorizedScope;
  beforeAll(async () => {
    desk = await aFileDesk('rows');
    scope = somebody();
  });
  afterAll(() => desk.end());

  const send = async (name: string, content: Uint8Array) => {
    const uploads = desk.api.get(Uploads);
    const { fileId } = await uploads.open(scope, rules, { name, sizeBytes: content.length });
    await uploads.append(
      scope,
      fileId,
      0,
      (async function* () {
        yield content;
      })(),
    );
    return (await uploads.finish(scope, fileId, rules)).id;
  };
  const copies = () => desk.api.get(BlindCopies);
  const files = () => desk.api.get(FileStore);

  it('tell the author of none, where every file told of one: also in what is compressed, nested or of old', async () => {
    const sent: [MediaType, Uint8Array][] = [
      ['application/pdf', await pdf('The answer')],
      [DOCX, docx('The answer')],
      ['image/jpeg', jpeg()],
      ['image/png', png()],
      ['image/webp', webp()],
    ];
    for (const [type, bytes] of sent) {
      expect([type, everythingIn(bytes).includes(AUTHOR)]).toEqual([type, true]);
      const id = await send(`${AUTHOR}.${mediaTypes[type].extensions[0]}`, bytes);
      const copy = await copies().of(id);
      const { name, type: kept } = await files().find('read-files', copy as typeof id);
      expect([name, kept]).toEqual([`file.${mediaTypes[type].extensions[0]}`, type]);
      const left = (await files().read('read-files', copy as typeof id)).bytes;
      expect([type, everythingIn(left).includes(AUTHOR)]).toEqual([type, false]);
      expect(await copies().of(id)).toBe(copy);
    }
    expect(await desk.worker.get(KeptAsWritten).findAltered()).toEqual([]);
  });

  it('say what the author said', async () => {
    const paper = await getDocumentProxy((await stripMetadata('application/pdf', await pdf('The answer')))!);
    const { items } = await (await paper.getPage(1)).getTextContent();
    expect(items.map((part) => ('str' in part ? part.str : '')).join('')).toContain('The answer');
    const letter = unzipSync((await stripMetadata(DOCX, docx('The answer')))!);
    expect(strFromU8(letter['word/document.xml']!)).toContain('<w:t>The answer</w:t>');
    expect(Object.keys(letter)).toEqual(Object.keys(unzipSync(docx('The answer'))));
    // The photograph still stands upright: its orientation alone is left of its Exif.
    const photo = Buffer.from((await stripMetadata('image/jpeg', jpeg()))!);
    expect(photo.includes(Buffer.from('01120003000000010006', 'hex'))).toBe(true);
    expect(photo.subarray(-9).toString('hex')).toBe('12ff0034ffd056ffd9');
  });

  it('are not made where nobody can say what a file tells', async () => {
    const sealed = docx('The answer', { 'word/embeddings/oleObject1.bin': new Uint8Array(64) });
    const utf16 = docx('The answer', { 'word/glossary.xml': Buffer.from(`\uFEFF<a author="${AUTHOR}"/>`, 'utf16le') });
    for (const unknown of [sealed, utf16])
      expect(await copies().of(await send('a.docx', unknown))).toBe('not-to-be-shown');
    expect(await stripMetadata('application/pdf', Buffer.from('%PDF-1.7\nbroken'))).toBeNull();
    expect(await stripMetadata('video/mp4', new Uint8Array(10))).toBeNull();
  });

  it('go with their file, and count as no file of their own', async () => {
    const id = await send('a.png', png());
    const copy = await copies().of(id);
    await files().erase(scope, id);
    await expect(files().find('read-files', copy as typeof id)).rejects.toMatchObject({ code: 'not-found' });
  });
});
