import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    title: '保護者の方の同意',
    minor:
      'あなたは18歳未満なので、今の内容の公開に保護者の方の同意も必要です。下からメールでお願いするか、紙の同意書を事務局に出してください。',
    agreed: (guardian: string) => `今の内容の公開に、保護者の方（${guardian} さん）が同意しています。`,
    first: '先に、下であなた自身が同意し、名前の出し方を決めてください。保護者の方には、それをお見せします。',
    standing: {
      waiting: (at: string) => `${at}にメールをお願いしました。まだお答えはありません（リンクは2週間使えます）。`,
      given: (at: string) =>
        `${at}のメールで同意をいただきましたが、名前の出し方が変わったため、もう一度お願いします。`,
      declined: (at: string) => `${at}のメールで、同意しないとのお答えがありました。`,
      withdrawn: (at: string) => `${at}のメールでいただいた同意は、取り消されました。`,
    },
    askAnew: 'メールを送ったあとに作品が変わったため、もう一度お願いします。',
    mail: '保護者の方のメールアドレス',
    mailHint: 'あなたのものではないアドレスを入れてください。お答えがあると、アドレスは消します。',
    send: 'メールで同意をお願いする',
    again: 'もう一度メールを送る',
  },
  {
    title: 'Consent of your guardian',
    minor:
      'You are younger than 18, so your guardian has to consent to the work as it stands too. Have them asked by mail below, or hand the paper form to the office.',
    agreed: (guardian) => `Your guardian (${guardian}) consents to publishing it as it stands.`,
    first:
      'Please consent yourself first, below, and say how you want to be named: that is what your guardian is shown.',
    standing: {
      waiting: (at) => `The mail was asked for at ${at}. There is no answer yet (its link works for two weeks).`,
      given: (at) =>
        `They agreed by the mail of ${at}, but how you are named has changed. Please have them asked again.`,
      declined: (at) => `They answered the mail of ${at} that they do not agree.`,
      withdrawn: (at) => `The consent given by the mail of ${at} was taken back.`,
    },
    askAnew: 'The work has changed since the mail was sent. Please have them asked again.',
    mail: 'Mail address of your guardian',
    mailHint: 'An address that is not your own. It is erased once they have answered.',
    send: 'Ask for consent by mail',
    again: 'Send another mail',
  },
);
