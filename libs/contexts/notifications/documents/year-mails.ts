import { closingForStaff as closing, type Sender, type Written } from './mail-parts.ts';

interface LogNewsTold extends Sender {
  readonly name: string;
  readonly traineeName: string;
  readonly program: { readonly ja: string; readonly en: string };
  readonly fiscalYear: number;
  readonly isToTrainee: boolean;
  readonly traineeId: string;
}

/** Tells that something was written in the log of a year, and where; not what. */
export function logNewsMail({ origin, help, ...told }: LogNewsTold): Written {
  const { name, traineeName, program, fiscalYear, isToTrainee, traineeId } = told;
  const year = `${program.ja} ${fiscalYear}年度`;
  const whose = isToTrainee ? 'あなたの記録に返事がありました' : `${traineeName} さんの記録に書き込みがありました`;
  const address = isToTrainee ? `${origin}/years/${traineeId}/log` : `${origin}/admin/trainees/${traineeId}/show`;
  const english = isToTrainee ? 'Somebody has answered in your log' : `${traineeName} has written in the log`;
  return {
    subject: `【Kunren 訓練】${whose}（${year}）`,
    text:
      `${name} 様\n\n${whose}（${year}）。内容は、サインインして次のページで読めます。\n${address}\n\n` +
      `${english} (${program.en} ${fiscalYear}). Please sign in and read it on the page above.\n${closing({ origin, help })}`,
  };
}
