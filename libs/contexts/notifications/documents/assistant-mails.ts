import { closingForStaff as closing, type Sender, type Written } from './mail-parts.ts';

interface Told extends Sender {
  readonly name: string;
  readonly inviterName: string;
  readonly called: {
    readonly programName: { readonly ja: string };
    readonly fiscalYear: number;
    readonly track: { readonly ja: string };
  };
  readonly words: string;
  readonly traineeId: string;
}

const whatFor = ({ called: { programName, fiscalYear, track } }: Told): string =>
  `${programName.ja}（${fiscalYear}年度）の「${track.ja}」コース`;

/** A graduate is asked to assist, and answers in their own session. */
export const assistantInvitedMail = (told: Told): Written => ({
  subject: '【Kunren 訓練】アシスタントの依頼',
  text:
    `${told.name} 様\n\n修了生のあなたに、${whatFor(told)}のアシスタントをお願いできないでしょうか。\n` +
    `${told.words && `\n${told.words}\n`}\n次の画面で、受けるかどうかをお答えください。\n${told.origin}/years/${told.traineeId}\n${closing(told)}`,
});

/** Whoever asked hears the answer. */
export const assistantAnsweredMail = (told: Told, accepts: boolean): Written => ({
  subject: `【Kunren 訓練】アシスタントの依頼が${accepts ? '承諾' : '辞退'}されました`,
  text:
    `${told.inviterName} 様\n\n${told.name}さんが、${whatFor(told)}のアシスタントの依頼を${accepts ? '承諾' : '辞退'}しました。\n` +
    `${accepts ? 'コースの担当者に加わり、講師の権限を持ちました。' : ''}\n${told.origin}/admin/graduates\n${closing(told)}`,
});
