import { strFromU8, unzipSync } from 'fflate';
import readQrCode from 'jsqr';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

const NUMBERS_PER_RECTANGLE = 13;
const [POINTS_TO_DOTS, MARGIN] = [6, 24];

/** What the library is when Node loads it; its types describe the build that bundlers load. */
type ReadQrCode = (dots: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The text of a PDF without spaces, page after page. */
export async function textOn(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
  return text.replace(/\s/g, '');
}

/** All that can be read in an answer: the cells of a workbook, the words of a PDF, else what it says as it is. */
export async function wordsIn(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const type = answer.headers.get('content-type') ?? '';
  if (type.includes('spreadsheetml'))
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
  return type.includes('pdf') ? textOn(bytes) : strFromU8(bytes);
}

export const pagesOf = async (pdf: Uint8Array): Promise<number> => (await getDocumentProxy(pdf.slice())).numPages;

/** What a scanner reads from the filled squares on the first page. */
export async function qrCodeOn(pdf: Uint8Array): Promise<string | undefined> {
  const page = await (await getDocumentProxy(pdf.slice())).getPage(1);
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const filled = fnArray.flatMap((operator, at) => {
    const [painted, [path]] = operator === OPS.constructPath ? argsArray[at] : [null, []];
    return painted === OPS.fill ? rectanglesOf(Array.from(path as Float32Array)) : [];
  });
  return scanned(filled);
}

function rectanglesOf(path: number[]): Rectangle[] {
  const corners = Array.from({ length: path.length / NUMBERS_PER_RECTANGLE }, (_, at) => at * NUMBERS_PER_RECTANGLE);
  return corners.map((at) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = [1, 2, 7, 8].map((offset) => path[at + offset]);
    return { left, top, right, bottom };
  });
}

function scanned(squares: Rectangle[]): string | undefined {
  const least = (side: 'left' | 'top') => Math.min(...squares.map((square) => square[side]));
  const [left, top] = [least('left'), least('top')];
  const side = Math.round((Math.max(...squares.map(({ right }) => right)) - left) * POINTS_TO_DOTS) + 2 * MARGIN;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  const dot = (points: number) => Math.round(points * POINTS_TO_DOTS) + MARGIN;
  for (const square of squares) {
    for (let y = dot(square.top - top); y < dot(square.bottom - top); y += 1) {
      dots.fill(0, (y * side + dot(square.left - left)) * 4, (y * side + dot(square.right - left)) * 4);
    }
  }
  for (let alpha = 3; alpha < dots.length; alpha += 4) dots[alpha] = 255;
  // Its types describe one way of loading it; which way depends on who compiles this.
  return (readQrCode as unknown as ReadQrCode)(dots, side, side)?.data;
}
