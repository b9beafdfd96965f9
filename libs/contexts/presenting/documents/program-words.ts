import { fiscalYearInJapanese } from '#kernel';
import type { InBoth } from '../domain/results-presentation.ts';

export type Language = keyof InBoth;
const said = (ja: string, en: string): InBoth => ({ ja, en });

/** What pages and the printed program of a results presentation say. */
export const copy = {
  name: said('成果発表会', 'Results presentation'),
  where: said('場所', 'Place'),
  when: said('日程', 'Days'),
  online: said('オンライン', 'Online'),
  hybrid: said('会場とオンライン', 'In a room and online'),
  canceled: said('この成果発表会は中止になりました。', 'This results presentation has been canceled.'),
  dayCanceled: said('この日は中止になりました。', 'This day has been canceled.'),
  live: said('今の様子を見る', 'What is on now'),
  timetable: said('時間割を見る', 'See the timetable'),
  print: said('プログラム（PDF）', 'Program (PDF)'),
  booth: said('ブース', 'Booth'),
  by: said('作者', 'By'),
  video: said('動画あり', 'with video'),
  now: said('今', 'Now'),
  next: said('次', 'Next'),
  nothingNow: said('今は何も行われていません。', 'Nothing is on at the moment.'),
  noMore: said('この会場の今日の発表は、これで終わりです。', 'There is no more in this hall today.'),
  before: said('まだ始まっていません。', 'It has not begun yet.'),
  between: said('今は休みです。', 'There is a pause now.'),
  over: said(
    'すべての発表が終わりました。ありがとうございました。',
    'All presentations are over. Thank you for coming.',
  ),
  works: said('作品の一覧を見る', 'See all works'),
  onTime: said('予定どおりです', 'On time'),
  still: said('自動で更新しない', 'Stop refreshing'),
  again: said('自動で更新する', 'Refresh by itself'),
  openVideo: said('動画を開く', 'Open the video'),
  page: said('ページ', 'page'),
} as const satisfies Record<string, InBoth>;

export const kindNames: Record<'stage' | 'poster' | 'video' | 'other', InBoth> = {
  stage: said('ステージ', 'Stage'),
  poster: said('ポスター', 'Poster'),
  video: said('動画', 'Video'),
  other: said('', ''),
};

export const lateBy = (minutes: number, language: Language): string =>
  language === 'ja' ? `${minutes}分遅れています` : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} late`;

export const nextAt = (moment: string, language: Language): string =>
  language === 'ja' ? `次は${moment}からです。` : `It goes on at ${moment}.`;

/** `seconds`: null where it is not renewed by itself. */
export const asOf = (moment: string, seconds: number | null, language: Language): string => {
  const again = { ja: `${seconds}秒ごとに新しくなります。`, en: ` It is renewed every ${seconds} seconds.` };
  const stays = { ja: '再読み込みすると新しくなります。', en: ' Reload it to see what is new.' };
  const rest = seconds === null ? stays[language] : again[language];
  return language === 'ja' ? `${moment}現在。${rest}` : `As of ${moment}.${rest}`;
};

const TOKYO = { timeZone: 'Asia/Tokyo' } as const;
const locales = { ja: 'ja-JP', en: 'en-GB' } as const;

/** `13:30`, in Japan's time. */
export const timeOf = (at: Date): string =>
  at.toLocaleTimeString('ja-JP', { ...TOKYO, hour: '2-digit', minute: '2-digit' });

export const spanOf = ({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): string =>
  `${timeOf(startsAt)}–${timeOf(endsAt)}`;

/** 2027年3月5日（金） · Fri, 5 March 2027. */
export const dayName = (day: string, language: Language): string => {
  const at = new Date(`${day}T12:00:00+09:00`);
  const written = { ...TOKYO, year: 'numeric', month: 'long', day: 'numeric' } as const;
  const weekday = at.toLocaleDateString(locales[language], { ...TOKYO, weekday: 'short' });
  const date = at.toLocaleDateString(locales[language], written);
  return language === 'ja' ? `${date}（${weekday}）` : `${weekday}, ${date}`;
};

export const momentName = (at: Date, language: Language): string => {
  const day = at.toLocaleDateString(locales[language], { ...TOKYO, month: 'long', day: 'numeric' });
  return language === 'ja' ? `${day} ${timeOf(at)}` : `${timeOf(at)} on ${day}`;
};

export const yearName = (fiscalYear: number, language: Language): string =>
  language === 'ja' ? fiscalYearInJapanese(fiscalYear as never) : `FY${fiscalYear}`;

export const namesOf = (credits: readonly InBoth[], language: Language): string =>
  credits.map((credit) => credit[language]).join(language === 'ja' ? '、' : ', ');
