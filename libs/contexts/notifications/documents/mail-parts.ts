import { type CalendarDate, dayInTokyo } from '#kernel';
import type { Meeting } from '../domain/meeting.ts';

export interface Written {
  readonly subject: string;
  readonly text: string;
}

/** Where people reach this installation, and whom they ask for help. */
export interface Sender {
  readonly origin: string;
  readonly help: string;
}

const weekdays = '日月火水木金土';
const TIME = { timeZone: 'Asia/Tokyo', hour: 'numeric', minute: '2-digit' } as const;

/** 2026年12月25日（金） */
export const spoken = (day: CalendarDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日（${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}）`;
};

const timeOfDay = (instant: Date): string => instant.toLocaleTimeString('ja-JP', TIME);

/** 2026年12月25日（金）17:00 */
export const spokenMoment = (instant: Date): string => `${spoken(dayInTokyo(instant))}${timeOfDay(instant)}`;

export const spokenDays = (startsOn: CalendarDate, endsOn: CalendarDate): string =>
  startsOn === endsOn ? spoken(startsOn) : `${spoken(startsOn)}〜${spoken(endsOn)}`;

/** 2027年1月20日（水）9:30〜17:00 */
export function spokenTimes({
  day,
  endsOn,
  startsAt,
  endsAt,
}: Pick<Meeting, 'day' | 'endsOn' | 'startsAt' | 'endsAt'>) {
  if (!startsAt || !endsAt) return `${spokenDays(day, endsOn)}（時刻は決まり次第お知らせします）`;
  return `${spoken(day)}${timeOfDay(startsAt)}〜${timeOfDay(endsAt)}`;
}

/** Name, room and address, as far as they are known. */
export const spokenPlace = (venue: Meeting['venue'], mode: string): string => {
  if (mode === 'online') return 'オンライン';
  const online = mode === 'hybrid' ? '・オンライン' : '';
  if (!venue) return `${online && 'オンライン・会場は'}決まり次第お知らせします`;
  const name = [venue.name, venue.room].filter(Boolean).join(' ');
  return `${venue.address ? `${name}（${venue.address}）` : name}${online}`;
};

export const closing = ({ origin, help }: Sender): string =>
  `\n困ったときは、まず役場の取りまとめ担当へ。つながらないときは ${help} までご連絡ください。\n利用規約: ${origin}/terms　個人情報の取扱い: ${origin}/privacy\n\nKunren 訓練\n`;

/** For those whom others ask first. */
export const closingForStaff = ({ origin, help }: Sender): string =>
  `\n困ったときは、${help} までご連絡ください。\n利用規約: ${origin}/terms　個人情報の取扱い: ${origin}/privacy\n\nKunren 訓練\n`;
