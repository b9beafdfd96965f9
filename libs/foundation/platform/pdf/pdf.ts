import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import Drawing from 'pdfkit';

export type Pdf = PDFKit.PDFDocument;

const FONTS = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
};
type FontName = keyof typeof FONTS;

const installed = createRequire(import.meta.url);
const read = new Map<FontName, Buffer>();

function bytesOf(name: FontName): Buffer {
  const known = read.get(name);
  if (known) return known;
  const bytes = readFileSync(installed.resolve(FONTS[name]));
  read.set(name, bytes);
  return bytes;
}

/**
 * An empty tagged PDF, in Japanese unless told otherwise, A4 upright, with the fonts `regular` and `bold`; add pages, then end it.
 * The same calls give the same bytes: its day is `madeAt`, not the machine's.
 */
export function openPdf({
  title,
  madeAt,
  language = 'ja',
}: {
  title: string;
  madeAt: Date;
  language?: 'ja' | 'en';
}): Pdf {
  const pdf = new Drawing({
    size: 'A4',
    margin: 0,
    lang: language === 'ja' ? 'ja-JP' : 'en',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    info: { Title: title, CreationDate: madeAt, Producer: 'Kunren', Creator: 'Kunren' },
  });
  for (const name of Object.keys(FONTS) as FontName[]) pdf.registerFont(name, bytesOf(name));
  return pdf;
}

/** Ends the PDF after its last page and hands it out while it is drawn; other requests have their turn between two pages. */
export function drawn(pdf: Pdf, pages: Iterable<unknown>): AsyncIterable<Uint8Array> {
  const draw = async () => {
    for (const _ of pages) await new Promise(setImmediate);
    pdf.end();
  };
  draw().catch((error) => pdf.destroy(error));
  return pdf;
}

let glyphs: fontkit.Font | undefined;
const inJapanese = new Intl.Segmenter('ja');

/**
 * What of a text our fonts cannot show, each once; the rest is never printed as a blank. A character with a
 * variation selector counts as one: the fonts have none, and would show another form without a word.
 */
export function charactersWithoutGlyph(text: string): string {
  glyphs ??= fontkit.create(bytesOf('regular'));
  const font = glyphs;
  const hasGlyph = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const characters = Array.from(inJapanese.segment(text.normalize('NFC')), ({ segment }) => segment);
  return [...new Set(characters.filter((whole) => !Array.from(whole).every(hasGlyph)))].join('');
}
