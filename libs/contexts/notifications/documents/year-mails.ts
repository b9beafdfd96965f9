import type { CalendarDate } from '#kernel';
import { closingForStaff as closing, type Sender, spoken, type Written } from './mail-parts.ts';

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

interface YearTold extends Sender {
  readonly name: string;
  readonly program: { readonly ja: string; readonly en: string };
  readonly fiscalYear: number;
}

interface NeedsDueTold extends YearTold {
  readonly title: { readonly ja: string; readonly en: string };
  readonly startsOn: CalendarDate;
  readonly traineeId: string;
  readonly needs: readonly ('travel' | 'insurance' | 'contacts')[];
}

const needNames = {
  travel: { ja: '旅費と宿泊', en: 'travel and lodging' },
  insurance: { ja: '保険', en: 'insurance' },
  contacts: { ja: '緊急連絡先', en: 'emergency contacts' },
} as const;

/** Asks for what somebody has not told yet before an event. */
export function needsDueMail(told: NeedsDueTold): Written {
  const { origin, name, program, fiscalYear, title, startsOn, traineeId, needs } = told;
  const list = (language: 'ja' | 'en', between: string) => needs.map((need) => needNames[need][language]).join(between);
  return {
    subject: `【Kunren 訓練】${list('ja', '・')}の記入をお願いします（${title.ja}）`,
    text:
      `${name} 様\n\n${program.ja} ${fiscalYear}年度\n${spoken(startsOn)}からの「${title.ja}」のために、${list('ja', '、')}を記入してください。` +
      `会場に来ない人も、「旅費は不要」などと答えてください。\n${origin}/years/${traineeId}/needs\n\n` +
      `${program.en} ${fiscalYear}: please tell us about ${list('en', ', ')} before “${title.en}” (${startsOn}), on the page above.\n${closing(told)}`,
  };
}

interface MentorsWantedTold extends YearTold {
  readonly trainees: readonly { readonly name: string; readonly track: string }[];
}

/** Names those who have had no mentor for a week. */
export function mentorsWantedMail(told: MentorsWantedTold): Written {
  const { origin, name, program, fiscalYear, trainees } = told;
  const lines = trainees.map(({ name: whose, track }) => `・${whose}（${track}）`).join('\n');
  return {
    subject: `【Kunren 訓練】メンターのいないトレーニーが${trainees.length}人います（${program.ja} ${fiscalYear}年度）`,
    text:
      `${name} 様\n\n${program.ja} ${fiscalYear}年度\n次のトレーニーには、1週間以上メンターがいません。事務局が、それぞれのページでメンターを決めます。` +
      `コースマスターは、誰がよいかを事務局に伝えてください。\n\n${lines}\n\n${origin}/admin/trainees\n\n` +
      `${program.en} ${fiscalYear}: these trainees have had no mentor for a week. The office sets mentors on the page of each.\n${closing(told)}`,
  };
}

/** Tells somebody that their year was not completed: with thanks, and without the reason. */
export function yearNotCompletedMail(told: YearTold & { readonly traineeId: string }): Written {
  const { origin, name, program, fiscalYear, traineeId } = told;
  return {
    subject: `【Kunren 訓練】${program.ja} ${fiscalYear}年度の結果のお知らせ`,
    text:
      `${name} 様\n\n${program.ja} ${fiscalYear}年度に参加していただき、ありがとうございました。\n` +
      `今回は、修了の条件に届かず、修了とはなりませんでした。これまでの取り組み、作品、記録はそのまま残り、今後も見ることができます。\n` +
      `わからないことや相談したいことがあれば、遠慮なく事務局へご連絡ください。\n${origin}/years/${traineeId}\n\n` +
      `Thank you for taking part in ${program.en} ${fiscalYear}. The year was not completed this time. What you made and wrote is kept, ` +
      `on the page above. Please do not hesitate to contact the office.\n${closing(told)}`,
  };
}
