import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { docx, jpeg, pdf, png } from '../world/authored.ts';
import { examine } from '../../libs/foundation/platform/files/examine.ts';
import { safeFileName } from '../../libs/foundation/platform/files/file-name.ts';
import { refuseByWord, typeOf, type UploadRules } from '../../libs/foundation/platform/files/judge-file.ts';

const rules: UploadRules = {
  purpose: 'answers',
  types: [
    'application/pdf',
    'image/png',
    'text/plain',
    'application/zip',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  megabytes: 10,
  files: 3,
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const page = '<!doctype html><script>alert(1)</script>';

async function* inParts(content: Uint8Array | string) {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
/** The type a file is taken as, or the code of the refusal. */
async function judged(name: string, content: Uint8Array | string): Promise<string> {
  try {
    refuseByWord(rules, name, Buffer.from(content).length);
    return typeOf(rules, name, await examine(inParts(content)));
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('A file', () => {
  it('is taken as what its content is, where its name says the same', async () => {
    expect(await judged('志望理由.PDF', await pdf('x'))).toBe('application/pdf');
    expect(await judged('a.png', png())).toBe('image/png');
    expect(await judged('a.docx', docx('x'))).toBe(rules.types[4]);
    expect(await judged('a.zip', zipSync({ 'a.txt': strToU8('x') }))).toBe('application/zip');
    expect(await judged('a.csv', Buffer.from('9d7491a62c93c996450d0a', 'hex'))).toBe('text/plain');
    // Saved and never shown, it is text like any other.
    expect(await judged('page.txt', page)).toBe('text/plain');
  });

  it.each<[string, string, () => Uint8Array | string | Promise<Uint8Array>]>([
    ['file-empty', 'a.pdf', () => ''],
    ['file-too-large', 'a.pdf', () => new Uint8Array(10 * 2 ** 20 + 1)],
    ['file-type-not-taken', 'drawing.svg', () => svg],
    ['file-type-not-taken', 'page.html', () => page],
    ['file-type-not-taken', 'a.pdf.exe', () => 'MZ'],
    ['file-type-not-taken', 'photo.jpg', () => jpeg()],
    ['file-type-not-taken', 'noextension', () => 'x'],
    ['file-renamed', 'drawing.png', () => svg],
    ['file-renamed', 'drawing.png', () => `<?xml version="1.0"?>${svg}`],
    ['file-renamed', 'a.pdf', () => png()],
    ['file-renamed', 'a.pdf', () => page],
    ['file-renamed', 'a.txt', () => pdf('x')],
    ['file-renamed', 'a.txt', () => new Uint8Array(100)],
    ['file-renamed', 'a.pdf', () => docx('x')],
    ['file-renamed', 'a.docx', () => zipSync({ 'a.txt': strToU8('x') })],
    ['file-damaged', 'a.docx', () => docx('x').subarray(0, 2000)],
    ['file-unpacks-too-large', 'a.zip', () => zipSync({ bomb: new Uint8Array(20 * 2 ** 20) })],
    [
      'file-unpacks-too-large',
      'a.docx',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array()])), { level: 0 }),
    ],
  ])('is refused (%s): %s', async (code, name, content) => {
    expect(await judged(name, await content())).toBe(code);
  });

  it.each([
    ['志望理由（第2版）.pdf', '志望理由（第2版）.pdf'],
    ['か\u3099くせい.txt', 'がくせい.txt'],
    ['C:\\Users\\山田\\応募.pdf', '応募.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['fdp.\u202Eexe', 'fdp.exe'],
    ['a"b<c>.pdf', 'a_b_c_.pdf'],
    ['...', 'file'],
    [`${'𠮷'.repeat(300)}.pdf`, `${'𠮷'.repeat(146)}.pdf`],
  ])('called %j is kept as %j', (name, kept) => {
    expect(safeFileName(name)).toBe(kept);
  });
});
