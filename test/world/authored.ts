import { PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, unzlibSync, zipSync, zlibSync } from 'fflate';

/** Who must not be found. */
export const AUTHOR = 'Yamada-Hanako-CANARY';

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
const big = (...numbers: readonly [number, number][]) =>
  Buffer.concat(numbers.map(([value, bytes]) => Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex')));

/** A photograph that lies on its side, with its maker in Exif, XMP, a comment and behind its end. */
export const jpeg = (): Buffer => {
  const entries = [
    big([0x0112, 2], [3, 2], [1, 4], [6, 2], [0, 2]),
    big([0x013b, 2], [2, 2], [AUTHOR.length + 1, 4], [38, 4]),
  ];
  const tiff = Buffer.concat([
    big([0x4d4d002a, 4], [8, 4], [2, 2]),
    ...entries,
    big([0, 4]),
    Buffer.from(`${AUTHOR}\0`),
  ]);
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<dc:creator>${AUTHOR}</dc:creator>`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${AUTHOR}`)),
    segment(0xfe, Buffer.from(AUTHOR)),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.from('\x08\0\x01\0\x01\x01\x01\x11\0', 'latin1')),
    segment(0xda, Buffer.from('\x01\x01\0\0\x3f\0', 'latin1')),
    Buffer.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9),
    Buffer.from(AUTHOR),
  ]);
};

const chunk = (kind: string, content: Buffer) =>
  Buffer.concat([big([content.length, 4]), Buffer.from(kind), content, big([0, 4])]);

/** A picture that tells its author in plain and in compressed text, in Exif, and behind its end. */
export const png = (): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', big([1, 4], [1, 4], [0x0800, 2], [0, 3])),
    chunk('tEXt', Buffer.from(`Author\0${AUTHOR}`)),
    chunk('zTXt', Buffer.concat([Buffer.from('Author\0\0'), zlibSync(strToU8(AUTHOR))])),
    chunk('eXIf', Buffer.from(AUTHOR)),
    chunk('IDAT', Buffer.from(zlibSync(new Uint8Array(2)))),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(AUTHOR),
  ]);

export const webp = (): Buffer => {
  const part = (kind: string, content: Buffer) => {
    const head = Buffer.from(`${kind}\0\0\0\0`, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const flags = Buffer.concat([Buffer.of(0x0c), Buffer.alloc(9)]);
  const parts = [part('VP8X', flags), part('VP8L', Buffer.of(0x2f, 0, 0, 0, 0)), part('EXIF', Buffer.from(AUTHOR))];
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts, part('XMP ', Buffer.from(AUTHOR))]);
  return part('RIFF', body).subarray(0, 8 + body.length);
};

/** A PDF whose author stands in the record of the document, in XMP, a picture, a comment, an attachment and an old version. */
export async function pdf(words: string): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const { context } = made;
  const page = made.addPage([300, 300]);
  page.drawText(words);
  made.setAuthor(AUTHOR);
  made.setProducer(AUTHOR);
  const compressed = (text: string, type: string) => context.flateStream(text, { Type: type });
  made.catalog.set(
    PDFName.of('Metadata'),
    context.register(compressed(`<dc:creator>${AUTHOR}</dc:creator>`, 'Metadata')),
  );
  const picture = context.obj({ Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, Filter: 'DCTDecode' });
  const photo = context.register(PDFRawStream.of(picture, jpeg()));
  page.node.setXObject(PDFName.of('Photo'), photo);
  const note = {
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [0, 0, 1, 1],
    T: PDFString.of(AUTHOR),
    Contents: PDFString.of('!'),
  };
  page.node.set(PDFName.of('Annots'), context.obj([note]));
  await made.attach(strToU8(AUTHOR), 'memo.txt', { mimeType: 'text/plain' });
  context.register(compressed(AUTHOR, 'OfAnEarlierVersion'));
  return made.save({ useObjectStreams: true });
}

const xml = (root: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);

/** A Word file with its author wherever Word puts one, and a workbook in it that has one too. */
export const docx = (words: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml('<Relationships/>'),
    'word/document.xml': xml(
      `<w:document><w:ins w:id="1" w:author="${AUTHOR}" w:date="2026-01-01T00:00:00Z"><w:t>${words}</w:t></w:ins></w:document>`,
    ),
    'word/comments.xml': xml(`<w:comments><w:comment w:initials='${AUTHOR}' w:author='${AUTHOR}'/></w:comments>`),
    'word/people.xml': xml(
      `<w15:people><w15:person w15:author="${AUTHOR}"><w15:presenceInfo w15:userId="${AUTHOR}"/></w15:person></w15:people>`,
    ),
    'word/_rels/settings.xml.rels': xml(
      `<Relationship Target="file:///C:\\Users\\${AUTHOR}\\a.dotx" TargetMode="External"/>`,
    ),
    'word/media/image1.jpeg': jpeg(),
    'word/media/image2.png': png(),
    'word/embeddings/book.xlsx': zipSync({
      'docProps/core.xml': core(),
      'xl/comments1.xml': xml(`<authors><author>${AUTHOR}</author></authors>`),
      'xl/workbook.xml': xml(`<x15ac:absPath url="C:\\${AUTHOR}\\"/>`),
    }),
    'docProps/core.xml': core(),
    'docProps/app.xml': xml(
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${AUTHOR}</Company></Properties>`,
    ),
    'customXml/item1.xml': xml(`<CoverPageProperties><Abstract>${AUTHOR}</Abstract></CoverPageProperties>`),
    ...more,
  });

const core = () =>
  xml(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><dc:creator>${AUTHOR}</dc:creator><cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy></cp:coreProperties>`,
  );

/** Everything a file says to who unpacks every part and every stream of it. */
export function everythingIn(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const said = [
    file.toString('latin1'),
    file.toString('utf16le'),
    Buffer.from(file.toString('hex'), 'hex').toString('utf8'),
  ];
  if (file.subarray(0, 2).toString() === 'PK') said.push(...Object.values(unzipSync(bytes)).map(everythingIn));
  for (const at of zlibStarts(file)) said.push(inflatedFrom(file.subarray(at)));
  // A text of a PDF may be UTF-16 in hexadecimal digits.
  return said
    .join('\n')
    .replace(/<([0-9A-F]{8,})>/gi, (_, hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le'));
}

const zlibStarts = (file: Buffer): number[] =>
  [...file.keys()].filter((at) => file[at] === 0x78 && ((file[at] ?? 0) * 256 + (file[at + 1] ?? 0)) % 31 === 0);

function inflatedFrom(file: Buffer): string {
  try {
    return strFromU8(unzlibSync(file), true);
  } catch {
    return '';
  }
}
