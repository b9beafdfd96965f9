import { closingForStaff, type Sender, spokenMoment, type Written } from './mail-parts.ts';

type Language = 'ja' | 'en';
type InBoth = Readonly<Record<Language, string>>;

export type AudienceAbout =
  | 'asked'
  | 'known'
  | 'confirmed'
  | 'waiting'
  | 'moved-up'
  | 'form-changed'
  | 'canceled'
  | 'gathering-changed'
  | 'gathering-canceled'
  | 'reminder'
  | 'watch-link';

export interface AudienceTold extends Sender {
  readonly language: Language;
  readonly name: string;
  readonly form: 'room' | 'online';
  readonly state: 'asked' | 'confirmed' | 'waiting' | 'canceled';
  readonly waitingPlace: number | null;
  readonly confirmBefore: Date;
  readonly title: InBoth;
  /** The days that take place. */
  readonly days: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
  readonly place: string;
  readonly access: string;
  readonly words: InBoth;
  readonly watchLink: string | null;
  readonly confirmationPath: string;
  readonly ownPath: string;
  readonly entrance: string;
}

const said = (ja: string, en: string): InBoth => ({ ja, en });
const subjects: Readonly<Record<AudienceAbout, InBoth>> = {
  asked: said('申込みを確定してください', 'Please confirm your registration'),
  known: said('申込みはお済みです', 'You have registered already'),
  confirmed: said('参加の申込みが確定しました', 'Your registration is confirmed'),
  waiting: said('キャンセル待ちに入りました', 'You are on the waiting list'),
  'moved-up': said('席が空きました', 'You have a place now'),
  'form-changed': said('参加のしかたを変えました', 'You have changed how you take part'),
  canceled: said('申込みを取り消しました', 'Your registration is canceled'),
  'gathering-changed': said('予定が変わりました', 'It has changed'),
  'gathering-canceled': said('中止になりました', 'It is canceled'),
  reminder: said('あす開かれます', 'It is tomorrow'),
  'watch-link': said('視聴のリンクのお知らせ', 'The link to watch'),
};
const leads: Readonly<Record<Exclude<AudienceAbout, 'asked'>, InBoth>> = {
  known: said(
    'このアドレスで参加の申込みがありましたが、すでに申し込まれています。申込みは今のまま変わりません。',
    'Somebody registered with this address, which is registered already. Nothing was changed.',
  ),
  confirmed: said('参加の申込みが確定しました。', 'Your registration is confirmed: you have a place.'),
  waiting: said(
    '今は満員のため、キャンセル待ちに入りました。席が空くと、待っている順に席が決まり、メールで知らせます。',
    'There is no place left now, so you are on the waiting list. When a place becomes free it goes to who has waited longest, and we tell you by mail.',
  ),
  'moved-up': said('席が空き、あなたの席が決まりました。', 'A place has become free: you have a place now.'),
  'form-changed': said('参加のしかたを変えました。', 'You have changed how you take part.'),
  canceled: said('参加の申込みを取り消しました。', 'Your registration is canceled.'),
  'gathering-changed': said(
    '予定が変わりました。新しい予定は次のとおりです。来られなくなったときは、下のページで取り消してください。',
    'It has changed. This is how it is now. If you cannot come, please cancel on the page below.',
  ),
  'gathering-canceled': said('中止になりました。', 'It is canceled and does not take place.'),
  reminder: said('あす開かれます。お待ちしています。', 'It is tomorrow. We look forward to seeing you.'),
  'watch-link': said('オンラインで視聴するリンクは、次のとおりです。', 'This is the link to watch online.'),
};

/** What somebody who registered as audience is told, in the language they chose. */
export function audienceMail(about: AudienceAbout, told: AudienceTold): Written {
  const { language, title } = told;
  const head = language === 'ja' ? '【Kunren 訓練】' : '[Kunren] ';
  const text = about === 'asked' ? asking(told) : telling(about, told);
  return { subject: `${head}${subjects[about][language]}: ${title[language]}`, text: `${text}\n${closing(told)}` };
}

/** The name that was typed is not in it: whoever typed it may not be the owner of the mailbox. */
function asking({ language, title, origin, confirmationPath, confirmBefore }: AudienceTold): string {
  const link = `${origin}${confirmationPath}`;
  return language === 'ja'
    ? `「${title.ja}」への参加の申込みが、このメールアドレスでありました。\n次のリンクを開き、ボタンを押して申込みを確定してください（${spokenMoment(confirmBefore)}まで、1回だけ使えます）。確定するまで、席は決まりません。\n${link}\n\nお心当たりがないときは、何もしなくて大丈夫です。申込みは自動で消えます。\n`
    : `Somebody registered for “${title.en}” with this mail address.\nPlease open this link and press the button to confirm (until ${momentInEnglish(confirmBefore)}, Japan time; it works once). There is no place for you before that.\n${link}\n\nIf it was not you, you need not do anything: the registration lapses by itself.\n`;
}

function telling(about: Exclude<AudienceAbout, 'asked'>, told: AudienceTold): string {
  const { language, name, title, state, origin, ownPath } = told;
  const isOff = about === 'canceled' || about === 'gathering-canceled';
  const greeting = language === 'ja' ? `${name} 様` : `Dear ${name},`;
  const facts = isOff ? [title[language]] : [title[language], ...days(told), ...where(told)];
  const mine = isOff ? [] : standing(told);
  const after = isOff ? [] : ['', words(language).own, `${origin}${ownPath}`];
  const calendar =
    state === 'waiting' || about === 'known' || about === 'watch-link' || about === 'reminder'
      ? []
      : ['', calendarLine(language, isOff)];
  return `${[greeting, '', leads[about][language], '', ...facts, ...mine, ...calendar, ...after].join('\n')}\n`;
}

const days = ({ days: all, language }: AudienceTold): string[] =>
  all.map(({ startsAt, endsAt }) =>
    language === 'ja'
      ? `・${spokenMoment(startsAt)}〜${timeOf(endsAt)}`
      : `- ${momentInEnglish(startsAt)}–${timeOf(endsAt)} (Japan time)`,
  );

function where({ form, place, access, watchLink, language, words: office }: AudienceTold): string[] {
  const say = words(language);
  const room = [...(place ? [`${say.where}: ${place}`] : []), ...(access ? [`${say.access}: ${access}`] : [])];
  const online = [watchLink ? `${say.watch}: ${watchLink}` : say.watchLater];
  const extra = office[language] ? ['', office[language]] : [];
  return [`${say.form}: ${say[form]}`, ...(form === 'room' ? room : online), ...extra];
}

function standing({ state, form, waitingPlace, entrance, language }: AudienceTold): string[] {
  const say = words(language);
  if (state === 'waiting') return ['', `${say.waitingPlace}: ${waitingPlace ?? ''}`];
  if (state !== 'confirmed' || form !== 'room') return [];
  return ['', `${say.number}: ${entrance.slice(0, 4)}-${entrance.slice(4)}`, say.numberHint];
}

const spokenWords = {
  ja: {
    where: '会場',
    access: '行き方',
    watch: '視聴',
    watchLater: '視聴のリンクは、決まりしだいメールで知らせます。',
    form: '参加のしかた',
    room: '会場',
    online: 'オンライン',
    waitingPlace: 'キャンセル待ちの順番',
    number: '受付番号',
    numberHint: '当日、受付でこの番号か、下のページのコードを見せてください。',
    own: '確かめる・参加のしかたを変える・取り消す（このリンクを人に渡さないでください）:',
  },
  en: {
    where: 'Where',
    access: 'How to get there',
    watch: 'Watch',
    watchLater: 'The link to watch is told by mail as soon as it is known.',
    form: 'You take part',
    room: 'in the room',
    online: 'online',
    waitingPlace: 'Your position on the waiting list',
    number: 'Your number for the door',
    numberHint: 'On the day, please show this number, or the code on the page below, at the door.',
    own: 'See, change or cancel it (please keep this link for yourself):',
  },
} as const;
const words = (language: Language) => spokenWords[language];

const calendarLine = (language: Language, isOff: boolean): string => {
  if (language === 'ja')
    return isOff
      ? '予定表に取り込んだ予定は、このメールの添付（.ics）で取り消せます。'
      : '予定をこのメールの添付（.ics）から取り込めます。';
  return isOff
    ? 'The attached .ics takes it back in your calendar.'
    : 'You can take it into your calendar from the attached .ics.';
};

const TOKYO = { timeZone: 'Asia/Tokyo' } as const;
const momentInEnglish = (at: Date): string =>
  at.toLocaleString('en-GB', { ...TOKYO, dateStyle: 'full', timeStyle: 'short' });
const timeOf = (at: Date): string => at.toLocaleTimeString('ja-JP', { ...TOKYO, hour: 'numeric', minute: '2-digit' });

const closing = (told: AudienceTold): string =>
  told.language === 'ja'
    ? closingForStaff(told)
    : `\nIf something is wrong, please write to ${told.help}.\nPersonal data: ${told.origin}/privacy\n\nKunren\n`;
