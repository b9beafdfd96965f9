import { closingForStaff as closing, type Sender, spokenMoment, type Written } from './mail-parts.ts';

interface Named {
  readonly ja: string;
  readonly en: string;
}

interface ResultTold {
  readonly cohortId: string;
  readonly name: string;
  readonly program: Named;
  readonly fiscalYear: number;
}

interface PlaceTold extends ResultTold {
  readonly track: Named;
  readonly answerBy: Date;
}

const subject = (what: string, { program, fiscalYear }: ResultTold): string =>
  `【Kunren 訓練】${what}（${program.ja} ${fiscalYear}年度）`;
const page = ({ origin }: Sender, { cohortId }: ResultTold): string => `${origin}/cohorts/${cohortId}`;

/** The same for everybody: what the result is stands in no mail. */
export function resultOutMail(told: Sender & ResultTold): Written {
  const { name, program, fiscalYear } = told;
  return {
    subject: subject('選考の結果を公開しました', told),
    text:
      `${name} 様\n\n${program.ja} ${fiscalYear}年度の選考の結果を公開しました。サインインして、次のページで確かめてください。\n${page(told, told)}\n\n` +
      `参加の回答が必要なときは、期限もそのページにあります。\n\n` +
      `The results of ${program.en} ${fiscalYear} are out. Please sign in to see yours on the page above.\n${closing(told)}`,
  };
}

/** A place became free for somebody in reserve. */
export function movedUpMail(told: Sender & PlaceTold): Written {
  const { name, program, fiscalYear, track, answerBy } = told;
  return {
    subject: subject('補欠から繰り上がりました。参加の回答をお願いします', told),
    text:
      `${name} 様\n\n${program.ja} ${fiscalYear}年度の ${track.ja} に空きができ、参加できることになりました。\n` +
      `参加するかどうかを、${spokenMoment(answerBy)}までに、次のページで回答してください。期限を過ぎると、次の方に移ります。\n${page(told, told)}\n\n` +
      `A place in ${track.en} of ${program.en} ${fiscalYear} became free for you. Please sign in and answer on the page above by the time given.\n${closing(told)}`,
  };
}

/** Somebody has still to answer for a place. */
export function answerDueMail(told: Sender & PlaceTold): Written {
  const { name, program, fiscalYear, track, answerBy } = told;
  return {
    subject: subject('参加の回答がまだです', told),
    text:
      `${name} 様\n\n${program.ja} ${fiscalYear}年度の ${track.ja} への参加について、まだ回答がありません。\n` +
      `${spokenMoment(answerBy)}までに、次のページで回答してください。期限を過ぎると、次の方に移ります。\n${page(told, told)}\n\n` +
      `You have not said yet whether you take your place in ${track.en} of ${program.en} ${fiscalYear}. Please answer on the page above by the time given.\n${closing(told)}`,
  };
}

const ANSWERS = {
  accepted: { ja: '参加の回答を受け付けました。', en: 'You take your place' },
  declined: { ja: '辞退の回答を受け付けました。', en: 'You decline your place' },
  returned: { ja: '参加の取りやめを受け付けました。', en: 'You have given up your place' },
} as const;

const BY_OFFICE = [
  '電話などでうかがった回答を、事務局が代わりに記録しました。心当たりのないときは、すぐに下の窓口に知らせてください。',
  ' The office recorded it for you as you told it; please let us know at once if you did not.',
] as const;

export type AnswerKept = keyof typeof ANSWERS;

/** What somebody has for having answered. */
export function answerKeptMail(answer: AnswerKept, told: Sender & PlaceTold & { isByOffice?: boolean }): Written {
  const { name, program, fiscalYear, track, isByOffice = false } = told;
  const [ja, en] = isByOffice ? BY_OFFICE : ['', ''];
  return {
    subject: subject('回答を受け付けました', told),
    text:
      `${name} 様\n\n${ANSWERS[answer].ja}${ja}\n\n${program.ja} ${fiscalYear}年度 ${track.ja}\n${page(told, told)}\n\n` +
      `${ANSWERS[answer].en} in ${track.en} of ${program.en} ${fiscalYear}. We have kept your answer.${en}\n${closing(told)}`,
  };
}

/** Nobody answered in time. */
export function placeLapsedMail(told: Sender & PlaceTold): Written {
  const { name, program, fiscalYear, track, answerBy } = told;
  return {
    subject: subject('参加の回答期限が過ぎました', told),
    text:
      `${name} 様\n\n${program.ja} ${fiscalYear}年度の ${track.ja} への参加について、期限（${spokenMoment(answerBy)}）までに回答がなかったため、参加の枠は次の方に移りました。お困りのときは、下の窓口に相談してください。\n\n` +
      `You did not answer for your place in ${track.en} of ${program.en} ${fiscalYear} in time, and it went to the next person. Please ask the office if you need help.\n${closing(told)}`,
  };
}
