import type { AudienceForm } from '../domain/audience-form.ts';
import type { InBoth } from '../domain/results-presentation.ts';

export type Language = keyof InBoth;

const said = (ja: string, en: string): InBoth => ({ ja, en });

export const formWords: Readonly<Record<AudienceForm, InBoth>> = {
  room: said('会場', 'In the room'),
  online: said('オンライン', 'Online'),
};

/** Every sentence of the pages for an audience that the office does not write. */
export const copy = {
  register: said('参加の申込み', 'Register'),
  when: said('日時', 'When'),
  inTime: said('（日本時間）', ' (Japan time)'),
  where: said('会場', 'Where'),
  access: said('行き方', 'How to get there'),
  forWhom: said('参加できる人', 'For whom'),
  window: said('申込みの期間', 'Registration'),
  until: said('まで', ''),
  canceled: said('この成果発表会は中止になりました。', 'This results presentation is canceled.'),
  before: said('申込みは、上の日時に始まります。', 'Registration opens at the time above.'),
  over: said('申込みの受付は終わりました。', 'Registration is over.'),
  problems: said('次のところを直して、もう一度送ってください', 'Please correct the following and send it again'),
  name: said('お名前', 'Your name'),
  affiliation: said('所属（なくてもかまいません）', 'Affiliation (optional)'),
  mail: said('メールアドレス', 'Mail address'),
  mailHint: said(
    'このアドレスに、申込みを確定するリンクを送ります。',
    'We send a link to this address, with which you confirm.',
  ),
  form: said('参加のしかた', 'How you take part'),
  left: said('残り', 'places left: '),
  leftAfter: said('席', ''),
  full: said('満員です', 'full'),
  waiting: said('（キャンセル待ち: ', ' (waiting: '),
  waitingAfter: said('人）', ')'),
  waits: said('満員のときは、キャンセル待ちに入る', 'If it is full, put me on the waiting list'),
  waitsHint: said(
    '席が空くと、待っている順に席が決まり、メールで知らせます。',
    'When a place becomes free it goes to who has waited longest, and we tell you by mail.',
  ),
  mailLanguage: said('メールのことば', 'Language of our mails'),
  ja: said('日本語', 'Japanese (日本語)'),
  en: said('英語（English）', 'English'),
  notice: said('個人情報の取扱い', 'Your personal data'),
  agreed: said('上の取扱いに同意します', 'I agree to this'),
  send: said('申し込む', 'Register'),
  required: said('（必須）', ' (required)'),
  sentTitle: said('メールを送りました', 'We have sent you a mail'),
  sent: said(
    '入力したアドレスにメールを送りました。48時間以内に、メールのリンクを開いて申込みを確定してください。確定するまで、席は決まりません。',
    'We have sent a mail to the address you gave. Please open the link in it within 48 hours to confirm. You have no place before you do.',
  ),
  notArrived: said(
    'メールが届かないときは、迷惑メールの中を確かめ、アドレスが正しいか見てから、もう一度申し込んでください。短い間に何度も申し込むと、同じアドレスにはしばらくメールを送りません。',
    'If it does not arrive, please look among junk mail, check the address, and register again. After several tries in a short time, nothing is sent to the same address for a while.',
  ),
  confirmTitle: said('申込みの確定', 'Confirm your registration'),
  confirmLead: said(
    '下のボタンを押すと、申込みが確定します。',
    'Your registration is confirmed when you press the button below.',
  ),
  confirm: said('申込みを確定する', 'Confirm'),
  ownTitle: said('あなたの申込み', 'Your registration'),
  confirmed: said('参加の席があります。', 'You have a place.'),
  waitingState: said('キャンセル待ちです。', 'You are on the waiting list.'),
  waitingPlace: said('順番', 'Your position'),
  canceledState: said(
    'この申込みは取り消されています。参加するときは、もう一度申し込んでください。',
    'This registration is canceled. To take part, please register again.',
  ),
  came: said('受付が済んでいます。', 'You have been checked in.'),
  as: said('参加のしかた', 'You take part'),
  number: said('受付番号', 'Your number for the door'),
  numberHint: said(
    '当日、受付でこの番号かコードを見せてください。',
    'On the day, please show this number or the code at the door.',
  ),
  picture: said('受付番号のコード', 'The code of your number'),
  watch: said('視聴する', 'Watch'),
  watchLater: said(
    '視聴のリンクは、決まりしだいメールで知らせ、ここにも出します。',
    'The link to watch is told by mail as soon as it is known, and stands here then.',
  ),
  keepForYourself: said('このリンクを人に渡さないでください。', 'Please keep this link for yourself.'),
  change: said('参加のしかたを変える', 'Change how you take part'),
  changeTo: said('にする', 'Change to: '),
  cancel: said('申込みを取り消す', 'Cancel your registration'),
  cancelWhy: said(
    '取り消すと、席は待っている人に渡ります。元には戻せません。',
    'Your place goes to who is waiting. This cannot be undone.',
  ),
  cancelYes: said('取り消す', 'Cancel it'),
  registerAgain: said('申込みのページへ', 'To the registration page'),
  refused: said('できませんでした', 'That did not work'),
} as const;

/** What is wrong with a field of the form. */
export const fieldProblems: Readonly<Record<string, InBoth>> = {
  name: said('お名前を100字までで入れてください。', 'Please give your name, in at most 100 characters.'),
  affiliation: said('所属は100字までで入れてください。', 'Please give your affiliation in at most 100 characters.'),
  mail: said(
    'メールアドレスを、name@example.jp の形で入れてください。',
    'Please give your mail address, such as name@example.jp.',
  ),
  form: said('参加のしかたを選んでください。', 'Please choose how you take part.'),
  mailLanguage: said('メールのことばを選んでください。', 'Please choose the language of our mails.'),
  agreed: said(
    '個人情報の取扱いに同意するときは、印を付けてください。',
    'Please agree to how your personal data is used to register.',
  ),
};
