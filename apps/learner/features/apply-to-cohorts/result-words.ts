import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    title: '選考の結果',
    waits: (day: string) => `結果は${day}に発表します。発表されると、この画面に出て、メールでもお知らせします。`,
    state: {
      offered: '採択',
      accepted: '採択・参加する',
      declined: '採択・参加しない',
      lapsed: '採択・回答なし',
      'given-up': '採択・参加を取りやめ',
      reserve: '補欠',
      rejected: '不採択',
    },
    offered: (track: string) => `おめでとうございます。${track}に採択されました。`,
    movedUp: (track: string) => `お待たせしました。${track}に繰り上げで採択されました。`,
    until: (moment: string) => `参加するかどうかを、${moment}（日本時間）までに答えてください。`,
    untilMore: 'この時刻を過ぎると、参加の枠は補欠の方に移ります。答えは変えられません。',
    accept: '参加する',
    decline: '参加しない',
    acceptTitle: (track: string) => `${track}に参加します`,
    acceptMeans:
      '参加すると、この年度の受講者として登録され、ホームに今年度のページが出ます。トレーナーから連絡が届きます。',
    acceptSure: '1年間の活動に参加します。答えを変えられないことが分かりました',
    acceptNow: '参加を確定する',
    declineTitle: (track: string) => `${track}には参加しません`,
    declineMeans: '参加しないと答えると、枠はすぐに補欠の方へ移り、元に戻せません。',
    declineSure: '参加しません。元に戻せないことが分かりました',
    declineNow: '参加しないと答える',
    tick: 'よければ、印を付けてください。',
    back: 'まだ答えない',
    accepted: (track: string) => `${track}に参加します。今年度のページは、ホームから開けます。`,
    toHome: 'ホームを開く',
    declined: '参加しないとの答えを受け取りました。応募してくださり、ありがとうございました。',
    lapsed:
      '期限までに答えがなかったため、参加の枠は補欠の方に移りました。ご事情があるときは、事務局に知らせてください。',
    'given-up': '参加を取りやめたため、参加の枠は補欠の方に移りました。',
    reserve: (track: string) =>
      `${track}の補欠になりました。空きが出ると、順番に繰り上げます。そのときは、この画面とメールでお知らせします。今は何もしなくて大丈夫です。`,
    rejected: (track: string) =>
      `${track}は、今回は採択に至りませんでした。時間をかけて応募してくださり、ありがとうございました。定員があるための結果で、あなたの取り組みの価値を決めるものではありません。来年度の応募もお待ちしています。`,
  },
  {
    title: 'The result',
    waits: (day) => `The result is published on ${day}. You will find it here, and you are told by mail.`,
    state: {
      offered: 'accepted',
      accepted: 'accepted, takes part',
      declined: 'accepted, does not take part',
      lapsed: 'accepted, not answered',
      'given-up': 'accepted, gave up the place',
      reserve: 'reserve',
      rejected: 'not accepted',
    },
    offered: (track) => `Congratulations! You are accepted to ${track}.`,
    movedUp: (track) => `Thank you for waiting. You have moved up and are accepted to ${track}.`,
    until: (moment) => `Please say until ${moment} (Japan time) whether you take part.`,
    untilMore: 'After that the place goes to somebody in reserve. An answer cannot be changed.',
    accept: 'I take part',
    decline: 'I do not take part',
    acceptTitle: (track) => `Take part in ${track}`,
    acceptMeans:
      'You are enrolled in this fiscal year, and find the page of the year on your start page. A trainer will be in touch with you.',
    acceptSure: 'I take part for the year. I know that I cannot change this answer',
    acceptNow: 'Confirm that I take part',
    declineTitle: (track) => `Not take part in ${track}`,
    declineMeans: 'The place goes to somebody in reserve at once. That cannot be undone.',
    declineSure: 'I do not take part. I know that it cannot be undone',
    declineNow: 'Confirm that I do not take part',
    tick: 'Please tick the box to go on.',
    back: 'Not yet',
    accepted: (track) => `You take part in ${track}. The page of the year is on your start page.`,
    toHome: 'Open the start page',
    declined: 'You said that you do not take part. Thank you for applying.',
    lapsed:
      'There was no answer in time, so the place went to somebody in reserve. If something kept you from answering, please tell the office.',
    'given-up': 'You gave up your place, and it went to somebody in reserve.',
    reserve: (track) =>
      `You are in reserve for ${track}. If a place becomes free you may move up; you are told here and by mail. There is nothing you have to do now.`,
    rejected: (track) =>
      `This time we could not accept you to ${track}. Thank you for the time you took to apply. Places are few, and this says nothing of the worth of what you make. We would be glad to hear from you again next year.`,
  },
);
