import { closingForStaff as closing, type Sender, spokenMoment, type Written } from './mail-parts.ts';

interface Linked {
  readonly code: string;
  readonly expiresAt: Date;
  /** A path of this site. */
  readonly leadsTo: string | null;
}

const inEnglish = (instant: Date): string =>
  instant.toLocaleString('en-GB', { timeZone: 'Asia/Tokyo', dateStyle: 'long', timeStyle: 'short' });

/**
 * A link to open an account with. The name that was typed is not in it: whoever typed it may not be the owner of the
 * mailbox. The code stands behind #: it reaches no server and no log before the person presses the button.
 */
export function signUpMail({ origin, help, link }: Sender & { readonly link: Linked }): Written {
  const then = link.leadsTo ? `?then=${link.leadsTo}` : '';
  const address = `${origin}/sign-up/link${then}#code=${link.code}`;
  return {
    subject: '【Kunren 訓練】登録の手続き / Your sign-up',
    text:
      `このメールアドレスで利用登録の申込みがありました。\n次のリンクを開いて、登録を続けてください（${spokenMoment(link.expiresAt)}まで、1回だけ使えます）。\n${address}\n\n` +
      `お心当たりがないときは、何もしなくて大丈夫です。登録はされません。\n\n` +
      `Somebody asked for an account with this mail address. To go on, open the link above (until ${inEnglish(link.expiresAt)}, Japan time; it works once). If it was not you, you need not do anything: no account is made.\n${closing({ origin, help })}`,
  };
}

/** For an address that has an account: another one is not made. */
export function knownAddressMail({ origin, help, knownAs }: Sender & { readonly knownAs: readonly string[] }): Written {
  return {
    subject: '【Kunren 訓練】登録はお済みです / You have an account',
    text:
      `このメールアドレスで利用登録の申込みがありましたが、このアドレスはすでに登録されています。新しい登録はしていません。\n\n` +
      `サインインID: ${knownAs.join('、')}\nサインイン: ${origin}/sign-in\nパスワードを忘れたとき: ${origin}/sign-in/forgotten\n\n` +
      `お心当たりがないときは、何もしなくて大丈夫です。今のアカウントはそのまま使えます。\n\n` +
      `Somebody asked for an account with this mail address, which has one already; no other was made. Please sign in with the sign-in id above, or set a new password on the page for forgotten passwords. If it was not you, you need not do anything.\n${closing({ origin, help })}`,
  };
}
