import { inBoth } from '#web/ui';

export const givingUpWords = inBoth(
  {
    title: '参加を取りやめるとき',
    open: '参加を取りやめる',
    askOffice:
      '今年度の活動が始まっているため、この画面からは取りやめられません。続けられないときは、事務局に相談してください。',
    means: '最初のイベントが始まるまでは、自分で取りやめられます。枠はすぐに補欠の方へ移り、元に戻せません。',
    reason: '理由（事務局が読みます）',
    sure: '参加を取りやめます。元に戻せないことが分かりました',
    missing: '理由を書き、よければ印を付けてください。',
    send: '参加を取りやめる',
    done: '参加の取りやめを受け付けました。確認のメールを送りました。',
  },
  {
    title: 'If you cannot take part',
    open: 'Give up my place',
    askOffice: 'The year has begun, so you cannot give up your place here. Please ask the office if you cannot go on.',
    means:
      'You can give up your place yourself until the first event begins. It goes to somebody in reserve at once, and that cannot be undone.',
    reason: 'Why (the office reads it)',
    sure: 'I give up my place. I know that it cannot be undone',
    missing: 'Please say why, and tick the box if you are sure.',
    send: 'Give up my place',
    done: 'You have given up your place. We have sent you a mail.',
  },
);
