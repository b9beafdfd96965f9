import { create as qrCodeOf } from 'qrcode';
import { type CalendarDate, dayInJapanese, dayInTokyo, type FiscalYear, fiscalYearInJapanese } from '#kernel';
import { drawn, openPdf, type Pdf } from '#platform';
import type { Award, AwardKind } from '../domain/award.ts';
import { inGroups } from '../domain/short-code.ts';
import { addressesAt } from './open-badge.ts';

/** What stands on the paper. */
export type Certificate = Pick<
  Award,
  | 'kind'
  | 'number'
  | 'revision'
  | 'code'
  | 'learnerName'
  | 'organizationName'
  | 'department'
  | 'courseName'
  | 'editionName'
  | 'fiscalYear'
  | 'completedOn'
  | 'issuedAt'
  | 'expiresOn'
  | 'issuerName'
  | 'unprintable'
>;

export const certificateNames: Record<AwardKind, string> = {
  attendance: '受講証明書',
  pass: '合格証',
  completion: '修了証',
  outstanding: '優秀修了証',
};

const SENTENCES: Record<AwardKind, string> = {
  attendance: '次のコースで定められた教材をすべて受講したことを証明します。',
  pass: '次のコースの確認テストで合格点に達したことを証します。',
  completion: '次の課程を修了したことを証します。',
  outstanding: '次の課程を、特に優れた成果をもって修了したことを証します。',
};
const COMPLETED: Record<AwardKind, string> = {
  attendance: '受講を終えた日',
  pass: '合格した日',
  completion: '修了した日',
  outstanding: '修了した日',
};

const [WIDTH, HEIGHT] = [595.28, 841.89];
const [LEFT, INNER] = [80, 595.28 - 160];
const [INDIGO, INK, QUIET] = ['#00316a', '#1a1a1a', '#4d4d4d'];
const QR_SIDE = 88;

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly spacing?: number;
  readonly color?: string;
  readonly x?: number;
  readonly width?: number;
  readonly mayWrap?: boolean;
}

/**
 * One certificate to a page, and a last page with those that cannot be printed. Sent while it is drawn; other requests
 * have their turn between two pages. The same awards give the same bytes.
 */
export function certificatesPdf(certificates: readonly Certificate[], base: string): AsyncIterable<Uint8Array> {
  const [first] = certificates;
  const title = certificates.length === 1 && first ? `${certificateNames[first.kind]} ${first.number}` : '証明書';
  const pdf = openPdf({ title, madeAt: latest(certificates) });
  return drawn(pdf, pagesOf(pdf, certificates, base));
}

function* pagesOf(pdf: Pdf, certificates: readonly Certificate[], base: string) {
  for (const certificate of certificates.filter(({ unprintable }) => unprintable === '')) {
    yield addPage(pdf, certificate, base);
  }
  const leftOut = certificates.filter(({ unprintable }) => unprintable !== '');
  if (leftOut.length > 0) addLeftOut(pdf, leftOut);
}

const latest = (certificates: readonly Certificate[]): Date =>
  new Date(Math.max(...certificates.map(({ issuedAt }) => issuedAt.getTime())));

const codePoints = (characters: string): string =>
  Array.from(characters, (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`).join(' ');

const LEFT_OUT_ON_A_PAGE = 30;

function addLeftOut(pdf: Pdf, certificates: readonly Certificate[]): void {
  for (let from = 0; from < certificates.length; from += LEFT_OUT_ON_A_PAGE) {
    pdf.addPage();
    const page = pdf.struct('Sect');
    pdf.addStructure(page);
    const say = (type: string, line: Line) => page.add(pdf.struct(type, {}, () => write(pdf, line)));
    const left = { align: 'left' } as const;
    say('H1', { ...left, text: '印刷できなかった証明書', y: 84, size: 20, bold: true });
    const why =
      '書体にない文字があるため、空白にはせず印刷を止めました。事務局に、代わりの字での再発行を頼んでください。';
    say('P', { ...left, text: why, y: 120, size: 11, mayWrap: true });
    certificates.slice(from, from + LEFT_OUT_ON_A_PAGE).forEach(({ kind, number, unprintable }, at) => {
      const text = `第${number}号　${certificateNames[kind]}　文字 ${codePoints(unprintable)}`;
      say('P', { ...left, text, y: 168 + at * 20, size: 11 });
    });
    page.end();
  }
}

function addPage(pdf: Pdf, certificate: Certificate, base: string): void {
  const { kind, number, code, learnerName, organizationName, department, issuedAt, issuerName } = certificate;
  pdf.addPage();
  drawFrame(pdf);
  const page = pdf.struct('Sect');
  pdf.addStructure(page);
  const say = (type: string, line: Line) => page.add(pdf.struct(type, {}, () => write(pdf, line)));
  say('P', { text: `第${number}号`, y: 84, size: 10.5, align: 'right' });
  say('H1', {
    text: certificateNames[kind],
    y: 142,
    size: 36,
    bold: true,
    spacing: kind === 'attendance' ? 12 : 22,
    color: INDIGO,
  });
  const affiliation = [organizationName, department].filter(Boolean).join('　');
  if (affiliation) say('P', { text: affiliation, y: 248, size: 14 });
  say('P', { text: `${learnerName}　殿`, y: 276, size: 28, bold: true });
  say('P', { text: SENTENCES[kind], y: 352, size: 13, mayWrap: true });
  for (const line of courseLines(certificate)) say('P', line);
  say('P', { text: dayInJapanese(dayInTokyo(issuedAt)), y: 572, size: 14 });
  say('P', { text: issuerName, y: 602, size: 20, bold: true });
  for (const line of checkLines(certificate, addressesAt(base).verification(code))) say('P', line);
  page.add(figure(pdf, addressesAt(base).verification(code)));
  page.end();
}

function courseLines({ kind, courseName, editionName, fiscalYear, completedOn, expiresOn }: Certificate): Line[] {
  return [
    { text: courseName, y: 404, size: 14 },
    { text: editionName, y: 430, size: 20, bold: true },
    { text: yearLine(fiscalYear, expiresOn), y: 470, size: 12, color: QUIET },
    { text: `${COMPLETED[kind]}　${dayInJapanese(completedOn)}`, y: 492, size: 12, color: QUIET },
  ];
}

const yearLine = (fiscalYear: FiscalYear, expiresOn: CalendarDate | null): string =>
  [fiscalYearInJapanese(fiscalYear), ...(expiresOn ? [`有効期限　${dayInJapanese(expiresOn)}`] : [])].join('　');

function checkLines({ code, revision, number }: Certificate, url: string): Line[] {
  const beside = { align: 'left', x: LEFT, width: INNER - QR_SIDE - 24 } as const;
  const first = number.split('-').slice(0, 2).join('-');
  const renewal = `第${revision}版　第${first}号を改めて発行したもの`;
  return [
    ...(revision > 1 ? [{ ...beside, text: renewal, y: 668, size: 9, color: QUIET }] : []),
    { ...beside, text: 'この証明書が有効かどうかは、誰でも確かめられます。', y: 690, size: 9.5 },
    { ...beside, text: url, y: 708, size: 8, color: QUIET, mayWrap: true },
    { ...beside, text: '照合コード', y: 736, size: 8, color: QUIET },
    { ...beside, text: inGroups(code), y: 748, size: 10.5, bold: true },
  ];
}

function drawFrame(pdf: Pdf): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .rect(34, 34, WIDTH - 68, HEIGHT - 68)
    .lineWidth(2.4)
    .stroke(INDIGO);
  pdf
    .rect(41, 41, WIDTH - 82, HEIGHT - 82)
    .lineWidth(0.6)
    .stroke(INDIGO);
  pdf
    .moveTo(WIDTH / 2 - 60, 212)
    .lineTo(WIDTH / 2 + 60, 212)
    .lineWidth(0.6)
    .stroke(INDIGO);
  pdf.endMarkedContent();
}

/** A line stays one line: what is too long for it is set smaller, unless it may wrap. */
function write(pdf: Pdf, { text, y, size, bold, align = 'center', spacing = 0, ...line }: Line): void {
  const { color = INK, x = LEFT, width = INNER, mayWrap = false } = line;
  pdf
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(color);
  const needed = pdf.widthOfString(text, { characterSpacing: spacing });
  if (!mayWrap && needed > width) pdf.fontSize((size * (width - 2)) / needed);
  const drop = (size - pdf.currentLineHeight() * 0.69) / 2;
  pdf.text(text, x, y + Math.max(0, drop), {
    width: width + spacing,
    align,
    characterSpacing: spacing,
    lineBreak: mayWrap,
  });
}

function figure(pdf: Pdf, url: string) {
  return pdf.struct('Figure', { alt: `確認用のQRコード。${url}` }, () => {
    const { modules } = qrCodeOf(url, { errorCorrectionLevel: 'M' });
    const [left, top, step] = [WIDTH - LEFT - QR_SIDE, 676, QR_SIDE / modules.size];
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) pdf.rect(left + column * step, top + row * step, step, step);
      }
    }
    pdf.fill('#000000');
  });
}
