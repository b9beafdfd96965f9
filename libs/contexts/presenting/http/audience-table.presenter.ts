import type { Document } from '#contract';
import { type Cell, writeCsv, writeXlsx } from '#platform';

type Language = 'ja' | 'en';

interface Registered {
  readonly name: string;
  readonly affiliation: string;
  readonly mail: string | null;
  readonly form: 'room' | 'online';
  readonly state: 'confirmed' | 'waiting' | 'canceled';
  readonly waitingPlace: number | null;
  readonly language: Language;
  readonly confirmedAt: string;
  readonly cameAt: string | null;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const words = {
  ja: {
    name: '一般参加者',
    heading: [
      'お名前',
      '所属',
      'メールアドレス',
      '参加のしかた',
      '状態',
      '待ちの順番',
      'メールのことば',
      '確定した日時',
      '受付の日時',
    ],
    room: '会場',
    online: 'オンライン',
    confirmed: '確定',
    waiting: 'キャンセル待ち',
    canceled: '取り消し',
    ja: '日本語',
    en: '英語',
  },
  en: {
    name: 'Audience',
    heading: [
      'Name',
      'Affiliation',
      'Mail address',
      'Form',
      'State',
      'Waiting position',
      'Language',
      'Confirmed',
      'Came',
    ],
    room: 'room',
    online: 'online',
    confirmed: 'confirmed',
    waiting: 'waiting',
    canceled: 'canceled',
    ja: 'Japanese',
    en: 'English',
  },
} as const;

const inTokyo = (instant: string | null): string =>
  instant ? new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }) : '';

/** Who registered, a line each. */
export async function audienceTable(
  people: readonly Registered[],
  format: 'xlsx' | 'csv',
  language: Language,
): Promise<Document> {
  const say = words[language];
  const [name, heading] = [say.name, [...say.heading]];
  const rows = people.map((one): Cell[] => [
    one.name,
    one.affiliation,
    one.mail ?? '',
    say[one.form],
    say[one.state],
    one.waitingPlace ?? '',
    say[one.language],
    inTokyo(one.confirmedAt),
    inTokyo(one.cameAt),
  ]);
  if (format === 'csv') {
    return { type: 'text/csv; charset=utf-8', fileName: `${name}.csv`, content: writeCsv([heading, ...rows]) };
  }
  return { type: XLSX, fileName: `${name}.xlsx`, content: await writeXlsx([{ name, heading, rows }]) };
}
