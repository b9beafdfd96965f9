import { type CalendarDate, dayInTokyo } from '#kernel';

interface Told {
  readonly name: string;
  readonly signInId: string;
  readonly origin: string;
  readonly help: string;
}

interface Linked {
  readonly code: string;
  readonly expiresAt: Date;
}

export interface RoleTold extends Told {
  readonly role: string;
  readonly organizationName: string;
  readonly endsOn: CalendarDate | null;
  /** Null for somebody who has signed in before. */
  readonly link: Linked | null;
}

const roleNames: Record<string, string> = {
  'organization-coordinator': '取りまとめ担当',
  'prefecture-officer': '都道府県の担当',
  'bureau-officer': '総合通信局の担当',
  instructor: '講師',
  'application-deputy': '申込みの承認代理',
  'program-office': '事務局の担当',
  operator: '運用担当',
};

const spoken = (day: CalendarDate): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const time = (instant: Date): string =>
  `${spoken(dayInTokyo(instant))} ${instant.toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' })}`;
/** The code stands behind #: it reaches no server and no log before the person presses the button. */
const addressOf = (origin: string, { code }: Linked): string => `${origin}/sign-in/link#code=${code}`;
const closing = ({ origin, help }: Told): string =>
  `\n困ったときは、${help} までご連絡ください。\n利用規約: ${origin}/terms　個人情報の取扱い: ${origin}/privacy\n\nKunren 訓練\n`;

/** Tells the holder of a role that they hold it, and, the first time, how to sign in. */
export function roleGrantedMail(told: RoleTold): { subject: string; text: string } {
  const { name, role, organizationName, endsOn, link, origin, signInId } = told;
  const until = endsOn ? `（${spoken(endsOn)}まで）` : '';
  const how = link
    ? `はじめに、次のリンクを開いてサインインしてください（${time(link.expiresAt)}まで、1回だけ使えます）。\n${addressOf(origin, link)}\n\n` +
      `開いた画面で「サインインする」を押し、利用規約を読み、パスワードを決めます。\n次からは、サインインID ${signInId} とそのパスワードで入れます。\n`
    : `いつものサインインID（${signInId}）とパスワードで入れます。\n${origin}/sign-in\n`;
  return {
    subject: `【Kunren 訓練】${organizationName}の${roleNames[role] ?? role}に任命されました`,
    text: `${name} 様\n\n${organizationName}の${roleNames[role] ?? role}に任命されました${until}。\n\n${how}${closing(told)}`,
  };
}

/** A link to set a new password, for whoever asked for one. */
export function passwordResetMail(told: Told & { link: Linked }): { subject: string; text: string } {
  const { name, signInId, origin, link } = told;
  return {
    subject: '【Kunren 訓練】パスワードの設定し直し',
    text:
      `${name} 様\n\nパスワードを設定し直すためのリンクです（${time(link.expiresAt)}まで、1回だけ使えます）。\n${addressOf(origin, link)}\n\n` +
      `サインインIDは ${signInId} です。\nお心当たりがないときは、何もしなくて大丈夫です。今のパスワードはそのまま使えます。\n${closing(told)}`,
  };
}

/** Tells a person that they sign in by another id from now on. */
export function signInIdMail(told: Told): { subject: string; text: string } {
  const { name, signInId, origin } = told;
  return {
    subject: '【Kunren 訓練】サインインIDの変更',
    text:
      `${name} 様\n\nサインインIDが変わりました。新しいサインインIDは ${signInId} です。パスワードは変わっていません。\n${origin}/sign-in\n\n` +
      `お心当たりがないときは、サインインして「すべての端末でサインアウトする」を押し、パスワードを変えて、下の窓口に知らせてください。\n${closing(told)}`,
  };
}
