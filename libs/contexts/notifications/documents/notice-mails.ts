import { type CalendarDate, dayInTokyo } from '#kernel';
import { closing, spoken, type Written } from './mail-parts.ts';

export interface Told {
  readonly name: string;
  readonly signInId: string;
  readonly organizationName: string;
  readonly courseName: string;
  readonly editionName: string;
  readonly offeringName: string;
  readonly endsOn: CalendarDate;
  /** Where people reach this installation, and whom they ask for help. */
  readonly origin: string;
  readonly help: string;
  /** Null for somebody who has signed in before. */
  readonly link: { readonly code: string; readonly expiresAt: Date } | null;
}

const entrance = ({ link, origin, signInId }: Told): string =>
  link
    ? `次のリンクを開き、「サインインする」を押してください（${spoken(dayInTokyo(link.expiresAt))}まで、1回だけ使えます）。\n${origin}/sign-in/link#code=${link.code}\n\n` +
      `開いたあとに利用規約を読み、パスワードを決めます。次からは、サインインID ${signInId} とそのパスワードで入れます。\n`
    : `いつものサインインID（${signInId}）とパスワードで入れます。\n${origin}/\n`;

const course = ({ courseName, editionName }: Told): string => `${courseName}「${editionName}」`;

/** Invites somebody to start. */
export const invitationMail = (told: Told): Written => ({
  subject: `【Kunren 訓練】${told.courseName}のご案内`,
  text:
    `${told.name} 様\n\n${told.organizationName}の職員の皆さまに、${course(told)}を受けていただきます。\n` +
    `期限は${spoken(told.endsOn)}です。途中で閉じても、続きから再開できます。\n\n${entrance(told)}${closing(told)}`,
});

/** Reminds somebody who has not completed. */
export const reminderMail = (told: Told): Written => ({
  subject: `【Kunren 訓練】${told.courseName}の期限は${spoken(told.endsOn)}です`,
  text:
    `${told.name} 様\n\n${course(told)}がまだ終わっていません。\n期限は${spoken(told.endsOn)}です。\n\n${entrance(told)}` +
    `\nもう終えられた方は、行き違いをお許しください。\n${closing(told)}`,
});

export const accessExtendedMail = (told: Told): Written => ({
  subject: `【Kunren 訓練】${told.courseName}を受けられる期間が延びました`,
  text: `${told.name} 様\n\n${course(told)}を受けられる期間が、${spoken(told.endsOn)}まで延びました。\n\n${entrance(told)}${closing(told)}`,
});

/** Tells that results can be seen; never what they are. */
export const resultsReleasedMail = (told: Told, enrollmentId: string): Written => ({
  subject: `【Kunren 訓練】${told.courseName}の結果を見られます`,
  text:
    `${told.name} 様\n\n${course(told)}（${told.offeringName}）の結果を見られるようになりました。\n` +
    `${told.link ? `\n${entrance(told)}` : `次の画面から見られます。\n${told.origin}/courses/${enrollmentId}\n`}` +
    `\n見られるのは、あなたの結果と、あなたの班の結果です。ほかの方には、あなたの結果は見えません（講師と事務局を除く）。\n${closing(told)}`,
});

const CERTIFICATES = {
  attendance: '受講証明書',
  pass: '合格証とオープンバッジ',
  completion: '修了証とオープンバッジ',
  outstanding: '優秀修了証とオープンバッジ',
};

/** Tells that a certificate can be fetched; never the score. */
export const certificateReadyMail = (told: Told, award: keyof typeof CERTIFICATES): Written => {
  const certificate = CERTIFICATES[award];
  return {
    subject: `【Kunren 訓練】${certificate}ができました`,
    text: `${told.name} 様\n\n${course(told)}の${certificate}ができました。\n次の画面から受け取れます。\n${told.origin}/certificates\n${closing(told)}`,
  };
};
