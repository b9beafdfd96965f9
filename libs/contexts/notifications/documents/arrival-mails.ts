import type { CalendarDate } from '#kernel';
import { closing, closingForStaff, type Sender, spoken, spokenMoment, type Written } from './mail-parts.ts';

export interface ArrivalTold extends Sender {
  readonly name: string;
  readonly organizationName: string;
  readonly expiresAt: Date;
}

/** Asks somebody whether they belong to another organization now. It says nothing of their account. */
export const arrivalMail = (told: ArrivalTold): Written => ({
  subject: `【Kunren 訓練】${told.organizationName}が、あなたを職員として加えようとしています`,
  text:
    `${told.name} 様\n\n${told.organizationName}の取りまとめ担当が、あなたを職員として加えようとしています。\n` +
    `異動などで${told.organizationName}に移られた方は、${spokenMoment(told.expiresAt)}までに、サインインして最初の画面で確認してください。\n${told.origin}/\n\n` +
    `アカウント、これまでの受講の記録、証明書はそのまま使えます。今の所属を終えるかどうかも、その画面で選べます。\n` +
    `お心当たりがないときは、同じ画面で断るか、何もしなくて大丈夫です。断ったことは、相手に伝わりません。\n${closing(told)}`,
});

export interface MoveTold extends Sender {
  readonly name: string;
  /** Who moved. */
  readonly person: string;
  readonly organizationName: string;
  readonly otherName: string;
  /** The last day here; null where the person says nothing of leaving. */
  readonly endsOn: CalendarDate | null;
}

/** Tells those who look after an organization that a person has become its member by their own word. */
export const memberArrivedMail = (told: MoveTold): Written => ({
  subject: `【Kunren 訓練】${told.person}さんが、${told.organizationName}の職員に加わりました`,
  text:
    `${told.name} 様\n\n${told.person}さんご本人の確認を受けて、${told.organizationName}の職員に加えました。\n` +
    `これまでのアカウントをそのまま使います。受講の登録や、職員番号・部署の修正は、職員の画面からできます。\n${told.origin}/admin/members\n${closingForStaff(told)}`,
});

/** Tells those who look after the organization before that a member of theirs belongs to another one too, or now. */
export function memberMovedMail(told: MoveTold): Written {
  const { name, person, organizationName, otherName, endsOn, origin } = told;
  const subject = endsOn
    ? `【Kunren 訓練】${person}さんの所属を、ご本人の申し出により終えました`
    : `【Kunren 訓練】${person}さんが、${otherName}の職員にもなりました`;
  const what = endsOn
    ? `${person}さんが${otherName}の職員となり、${organizationName}からは異動・退職したと申し出ました。${organizationName}の所属を${spoken(endsOn)}で終えました。\n` +
      `これからの演習の席と、${organizationName}での役割もなくなりました。これまでの受講の記録は${organizationName}に残ります。\n` +
      `事実と違うときは、${person}さんに確かめてください。同じ職員番号と氏名で登録し直すと、同じアカウントに戻ります。\n`
    : `${person}さんが、ご本人の確認により${otherName}の職員にもなりました。${organizationName}の所属は続いています。\n` +
      `異動・退職された方のときは、職員の画面で所属を終えてください。\n`;
  return { subject, text: `${name} 様\n\n${what}${origin}/admin/members\n${closingForStaff(told)}` };
}
