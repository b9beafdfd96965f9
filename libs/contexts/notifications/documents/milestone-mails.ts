import { closingForStaff as closing, type Sender, type Written } from './mail-parts.ts';

interface Named {
  readonly ja: string;
  readonly en: string;
}

export interface ProgressTold extends Sender {
  readonly name: string;
  readonly traineeName: string;
  readonly program: Named;
  readonly fiscalYear: number;
  readonly title: Named;
  readonly traineeId: string;
  readonly milestoneId: string;
  readonly number: number;
}

type News = 'submitted' | 'feedback' | 'revision' | 'accepted';

interface Draft {
  readonly subject: (told: ProgressTold) => string;
  readonly ja: (told: ProgressTold) => string;
  readonly en: (told: ProgressTold) => string;
}

const drafts: Record<News, Draft> = {
  submitted: {
    subject: ({ traineeName, title }) => `${traineeName}さんから提出がありました（${title.ja}）`,
    ja: ({ traineeName, title, number }) =>
      `${traineeName}さんが「${title.ja}」の第${number}版を提出しました。見て、フィードバックを返してください。`,
    en: ({ traineeName, title, number }) => `${traineeName} has handed in version ${number} of “${title.en}”.`,
  },
  feedback: {
    subject: ({ title }) => `フィードバックが届きました（${title.ja}）`,
    ja: ({ title }) => `「${title.ja}」の提出にフィードバックが届きました。サインインして読んでください。`,
    en: ({ title }) => `You have feedback on “${title.en}”.`,
  },
  revision: {
    subject: ({ title }) => `直しのお願いがあります（${title.ja}）`,
    ja: ({ title }) =>
      `「${title.ja}」の提出に、直しのお願いがあります。サインインして読み、直して提出し直してください。`,
    en: ({ title }) => `You are asked to revise “${title.en}”.`,
  },
  accepted: {
    subject: ({ title }) => `提出が受け入れられました（${title.ja}）`,
    ja: ({ title }) => `「${title.ja}」の提出が受け入れられました。`,
    en: ({ title }) => `What you handed in for “${title.en}” is accepted.`,
  },
};

/** That something was handed in, or said of it; not what. */
export function progressMail(news: News, told: ProgressTold): Written {
  const { origin, name, program, fiscalYear, traineeId, milestoneId } = told;
  const { subject, ja, en } = drafts[news];
  const address =
    news === 'submitted'
      ? `${origin}/admin/milestones/${milestoneId}/${traineeId}`
      : `${origin}/years/${traineeId}/milestones/${milestoneId}`;
  return {
    subject: `【Kunren 訓練】${subject(told)}`,
    text: `${name} 様\n\n${program.ja} ${fiscalYear}年度\n${ja(told)}\n${address}\n\n${program.en} ${fiscalYear}: ${en(told)}\n${closing(told)}`,
  };
}
