import { closingForStaff as closing, type Sender, type Written } from './mail-parts.ts';

interface Named {
  readonly ja: string;
  readonly en: string;
}

interface JudgeReminded {
  readonly name: string;
  readonly program: Named;
  readonly presentation: Named;
  readonly missing: number;
}

/** Tells a judge how many presentations they have left to score; which ones stands on their page. */
export function judgeMail({ origin, help, ...letter }: Sender & JudgeReminded): Written {
  const { name, program, presentation, missing } = letter;
  const many = missing === 1 ? 'One presentation is' : `${missing} presentations are`;
  return {
    subject: `【Kunren 訓練】採点のお願い（${program.ja} ${presentation.ja}）`,
    text:
      `${name} 様\n\n${program.ja} ${presentation.ja}で、まだ採点していただいていない発表が${missing}件あります。\n` +
      `次のページで点と講評を入れて、提出してください。スマートフォンからも採点できます。\n${origin}/admin/judging\n\n` +
      `発表者と利害関係があるときは、同じページから申告できます。\n\n` +
      `${many} left for you to score (${program.en}, ${presentation.en}). Please give your scores on the page above. Where you have a conflict of interest, you can declare it there.\n${closing({ origin, help })}`,
  };
}
