import { describe, expect, it } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';
import type { CalendarDate } from '#kernel';
import { type PaperKind, type PaperPerson, teamPaperPdf } from './team-papers-pdf.ts';

const [A4_WIDTH, A4_HEIGHT, LEGIBLE] = [595.28, 841.89, 6];
const place = '国立オリンピック記念青少年総合センター　センター棟4階 大研修室401';
const longest: PaperPerson[] = [
  {
    name: 'アレクサンドラ・エリザベス・フォン・シュヴァルツェンベルク',
    kana: 'アレクサンドラ エリザベス フォン シュヴァルツェンベルク',
    organizationName: '地方独立行政法人神奈川県立産業技術総合研究所情報企画部情報システム課',
  },
  {
    name: 'Maximilian Alexander Wolfeschlegelsteinhausenberg',
    kana: null,
    organizationName: '南魚沼地域広域連合電子計算機共同利用推進協議会事務局',
  },
];
const usual: PaperPerson = { name: '髙橋 花子', kana: 'タカハシ ハナコ', organizationName: '奈良県王寺町' };
const teams = Array.from({ length: 8 }, (_, at) => ({ number: at + 1, people: [...longest, usual, usual] }));

/** Every stretch of text on the paper: what it says, how large, and where it ends. */
async function stretchesOn(kind: PaperKind) {
  const day = '2026-12-10' as CalendarDate;
  const paper = { courseName: 'CYDER Aコース', offeringName: 'Aコース 東京 第12回', day, place, teams, unplaced: [] };
  const parts: Uint8Array[] = [];
  for await (const part of teamPaperPdf(kind, paper, new Date('2026-12-01T00:00:00Z'))) parts.push(part);
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(parts)));
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent());
  const written = (await Promise.all(pages)).flatMap(({ items }) =>
    items.flatMap((one) => ('str' in one ? [one] : [])),
  );
  return written
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, height, width, transform }) => ({ str, height, right: transform[4] + width, bottom: transform[5] }));
}

describe('A paper for the room', () => {
  it.each(['roster', 'name-cards', 'seating'] as const)(
    'shows the longest names legibly and whole: %s',
    async (kind) => {
      const stretches = await stretchesOn(kind);
      const text = stretches.map(({ str }) => str).join('');
      const whole = (one: string) => text.replaceAll(/\s/g, '').split(one.replaceAll(/\s/g, '')).length - 1;
      for (const { name, organizationName } of longest) expect([whole(name), whole(organizationName)]).toEqual([8, 8]);
      expect(stretches.filter(({ height }) => height < LEGIBLE)).toEqual([]);
      expect(stretches.filter(({ right, bottom }) => right > A4_WIDTH || bottom < 0 || bottom > A4_HEIGHT)).toEqual([]);
    },
  );
});
