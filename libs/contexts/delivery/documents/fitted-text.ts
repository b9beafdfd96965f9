// Nothing on a paper is cut: what is too long for its place stands in two or three lines, and smaller only then.
import { charactersWithoutGlyph, type Pdf } from '#platform';

/** Room for one line, in points; `height` is what several lines may take, around the middle of the one. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly height?: number;
  readonly isCentered?: boolean;
}

interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

const MOST_LINES = 3;
const [ONE_LINE, LEADING] = [1.45, 1.2];
const SPARE = 2;
// Breaking between words may cost so much of the size, not more.
const WORTH_WHOLE_WORDS = 0.8;
const WORDS = /[^\s・]+[\s・]*/gu;
const CHARACTERS = /[\x21-\x7e\u00c0-\u024f]+\s*|./gu;

/** Writes a text in the font that is set; a character without a glyph is shown to be one. */
export function writeFitted(pdf: Pdf, text: string, place: Place): void {
  const { lines, size } = fittedIn(pdf, printable(text), place);
  const middle = place.y + (place.size * ONE_LINE) / 2;
  const top = middle - (size * ((lines.length - 1) * LEADING + ONE_LINE)) / 2;
  pdf.fontSize(size);
  for (const [at, line] of lines.entries()) {
    const indent = place.isCentered ? Math.max(0, (place.width - pdf.widthOfString(line)) / 2) : 0;
    pdf.text(line, place.x + indent, top + at * size * LEADING, { lineBreak: false });
  }
}

/** In as few lines as show it largest. */
function fittedIn(pdf: Pdf, text: string, place: Place): Fitted {
  const [first, ...others] = Array.from({ length: place.height ? MOST_LINES : 1 }, (_, at) =>
    fittedTo(pdf, text, place, at + 1),
  );
  return others.reduce((best, next) => (next.size > best.size ? next : best), first as Fitted);
}

function fittedTo(
  pdf: Pdf,
  text: string,
  { size, width, height = Number.POSITIVE_INFINITY }: Place,
  count: number,
): Fitted {
  const ofSize = (lines: string[]): Fitted => {
    pdf.fontSize(size);
    const longest = Math.max(...lines.map((line) => pdf.widthOfString(line)));
    const inWidth = longest > width ? (size * (width - SPARE)) / longest : size;
    return { lines, size: count === 1 ? inWidth : Math.min(inWidth, height / (count * LEADING)) };
  };
  if (count === 1) return ofSize([text]);
  const byWord = ofSize(split(text.match(WORDS) ?? [], count));
  const byCharacter = ofSize(split(text.match(CHARACTERS) ?? [], count));
  return byWord.size >= byCharacter.size * WORTH_WHOLE_WORDS ? byWord : byCharacter;
}

/** Lines of about the same length, of parts that stay whole. */
function split(parts: readonly string[], count: number): string[] {
  const length = parts.join('').length / count;
  const lines = [''];
  for (const part of parts) {
    const line = lines.at(-1) ?? '';
    const isFull = line !== '' && line.length + part.length / 2 > length;
    if (isFull && lines.length < count) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trim());
}

/** A text as the fonts can show it. */
const printable = (text: string): string =>
  [...charactersWithoutGlyph(text)].reduce((left, missing) => left.replaceAll(missing, '〓'), text);
