import { dayInTokyo } from '#kernel';
import { charactersWithoutGlyph, drawn, openPdf, type Pdf } from '#platform';

/** What stands on one slip. */
export interface SlipShown {
  readonly name: string;
  readonly organizationName: string;
  readonly department: string | null;
  readonly staffNumber: string | null;
  readonly signInId: string;
  readonly code: string;
  readonly expiresAt: Date;
}

const [WIDTH, HEIGHT] = [595.28, 841.89];
const PER_PAGE = 4;
const SLIP_HEIGHT = HEIGHT / PER_PAGE;
const LEFT = 48;
const INNER = WIDTH - 2 * LEFT;
const [INDIGO, INK, QUIET, LINE] = ['#00316a', '#1a1a1a', '#4d4d4d', '#999999'];

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly width?: number;
}

/** One slip per person, four to an A4 page, with lines to cut along. Sent while it is drawn; it is not kept. */
export function slipsPdf(slips: readonly SlipShown[], at: { origin: string; madeAt: Date }): AsyncIterable<Uint8Array> {
  const pdf = openPdf({ title: 'サインイン用紙', madeAt: at.madeAt });
  return drawn(pdf, drawSlips(pdf, slips, at.origin));
}

function* drawSlips(pdf: Pdf, slips: readonly SlipShown[], origin: string) {
  for (const [index, slip] of slips.entries()) {
    const place = index % PER_PAGE;
    if (place === 0) yield pdf.addPage({ size: 'A4', margin: 0 });
    drawSlip(pdf, { slip, top: place * SLIP_HEIGHT, origin });
    if (place > 0) drawCut(pdf, place * SLIP_HEIGHT);
  }
}

function drawSlip(pdf: Pdf, { slip, top, origin }: { slip: SlipShown; top: number; origin: string }): void {
  const write = (text: string, { x, y, size, bold, color = INK, width = INNER }: Line) =>
    pdf
      .font(bold ? 'bold' : 'regular', size)
      .fillColor(color)
      .text(text, x, top + y, { width, lineBreak: false });
  const place = [slip.organizationName, slip.department, slip.staffNumber && `職員番号 ${slip.staffNumber}`];
  write('Kunren 訓練　サインイン用紙', { x: LEFT, y: 22, size: 9, bold: true, color: INDIGO });
  write(`${printable(slip.name)} 様`, { x: LEFT, y: 38, size: 15, bold: true });
  write(printable(place.filter(Boolean).join('　')), { x: LEFT, y: 60, size: 9, color: QUIET });
  pdf
    .rect(LEFT, top + 78, INNER, 52)
    .lineWidth(1)
    .stroke(INDIGO);
  write('サインインID', { x: LEFT + 14, y: 84, size: 8, color: QUIET });
  write(slip.signInId, { x: LEFT + 14, y: 98, size: 16, bold: true, width: 230 });
  write('確認コード（1回だけ使えます）', { x: LEFT + 262, y: 84, size: 8, color: QUIET });
  write(slip.code, { x: LEFT + 262, y: 98, size: 16, bold: true, width: 230 });
  write(`1　パソコンなどで ${origin}/sign-in/slip を開きます。`, { x: LEFT, y: 138, size: 9 });
  write('2　サインインIDと確認コードを入れ、利用規約を読み、自分だけのパスワードを決めます。', {
    x: LEFT,
    y: 152,
    size: 9,
  });
  write('3　次からは、サインインIDとそのパスワードで入れます。この用紙は細かく切って捨ててください。', {
    x: LEFT,
    y: 166,
    size: 9,
  });
  const expires = dayInTokyo(slip.expiresAt).replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  write(`${expires}まで有効。本人だけに渡し、ほかの人に見せないでください。コードには0と1を使い、OとIは使いません。`, {
    x: LEFT,
    y: 184,
    size: 8,
    color: QUIET,
  });
}

function drawCut(pdf: Pdf, y: number): void {
  pdf.save().moveTo(0, y).lineTo(WIDTH, y).lineWidth(0.5).dash(4, { space: 4 }).stroke(LINE).restore();
}

/** A character that no font of ours has is said, never printed as a blank: the slip is for signing in, not a certificate. */
function printable(text: string): string {
  const missing = charactersWithoutGlyph(text);
  return [...missing].reduce((shown, character) => shown.replaceAll(character, '〓'), text);
}
