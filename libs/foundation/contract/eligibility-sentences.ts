import { filled, type Spoken } from './spoken.ts';

interface Both {
  readonly ja: string;
  readonly en: string;
}
interface Said {
  readonly learner: Both;
  readonly staff: Both;
}
interface Rule {
  readonly name: Both;
  readonly no: Said;
  /** The application is taken; the office looks at it. */
  readonly warns?: Said;
}

const both = (ja: string, en: string): Both => ({ ja, en });

/** What each rule of eligibility says, to the learner and to staff. `{fact}` is filled from the offering and the person. */
export const eligibilityRules = {
  'offering-open': {
    name: both('受付中の開催回', 'The offering takes applications'),
    no: {
      learner: both(
        'この回は受付を終えました。ほかの回を選んでください。',
        'This offering takes no more applications.',
      ),
      staff: both('開催回が公開中ではありません。', 'The offering is not open.'),
    },
  },
  dated: {
    name: both('日程', 'Date'),
    no: {
      learner: both(
        '日程がまだ決まっていません。知らせを申し込むと、決まったときに届きます。',
        'There is no date yet. Ask to be told, and you will hear of it.',
      ),
      staff: both('日程が決まっていません。関心だけを受け付けています。', 'It has no date; people can show interest.'),
    },
  },
  'window-open': {
    name: both('受付の開始', 'Opening of applications'),
    no: {
      learner: both('申込みは{opensAt}に始まります。', 'Applications open on {opensAt}.'),
      staff: both('受付は{opensAt}に始まります。', 'Applications open on {opensAt}.'),
    },
  },
  'before-deadline': {
    name: both('申込の締切', 'Deadline'),
    no: {
      learner: both('申込の締切（{deadline}）を過ぎました。', 'The deadline ({deadline}) has passed.'),
      staff: both('申込の締切（{deadline}）を過ぎています。', 'The deadline ({deadline}) has passed.'),
    },
  },
  'organization-type': {
    name: both('組織の区分', 'Type of organization'),
    no: {
      learner: both(
        'この回は、あなたの組織の区分が対象ではありません。',
        'This offering is not for your type of organization.',
      ),
      staff: both('この人の組織の区分は対象ではありません。', 'It is not for this person’s type of organization.'),
    },
  },
  student: {
    name: both('学生でないこと', 'Not a student'),
    no: {
      learner: both('学生は受けられません。', 'Students may not take it.'),
      staff: both('学生です。学生は受けられません。', 'This person is a student; students may not take it.'),
    },
    warns: {
      learner: both(
        '学校の方は、職員であることを事務局が確かめてから確定します。',
        'For schools, the program office makes sure that you are staff before the seat is confirmed.',
      ),
      staff: both('学校の人です。職員であることを確かめてください。', 'From a school: please make sure this is staff.'),
    },
  },
  'one-account': {
    name: both('一人一つのアカウント', 'One account each'),
    no: {
      learner: both(
        'あなたには別のアカウントがあります。事務局に連絡して一つにまとめてください。',
        'You have another account. Please ask the program office to put them together.',
      ),
      staff: both(
        '同じ氏名とメールの別のアカウントがあります。',
        'There is another account with the same name and mail.',
      ),
    },
  },
  'not-applied-yet': {
    name: both('同じコースへの申込み', 'No other application for the course'),
    no: {
      learner: both('このコースにはすでに申し込んでいます。', 'You have applied for this course already.'),
      staff: both('このコースにすでに申し込んでいます。', 'This person has applied for this course already.'),
    },
  },
  'day-free': {
    name: both('その日の予定', 'The day is free'),
    no: {
      learner: both('{day}に別の演習の席があります。', 'You have a seat in another exercise on {day}.'),
      staff: both('{day}に別の演習の席があります。', 'There is a seat in another exercise on {day}.'),
    },
  },
  prerequisite: {
    name: both('前提のコース', 'Prerequisite'),
    no: {
      learner: both(
        '先に{courses}を修了してください（開催日の年度と、その前の{years}年度以内）。',
        'Please complete {courses} first (in the fiscal year of the day, or the {years} before).',
      ),
      staff: both(
        '{courses}を、開催日の年度とその前の{years}年度以内に修了していません。',
        '{courses} was not completed in the fiscal year of the day or the {years} before.',
      ),
    },
    warns: {
      learner: both(
        '{courses}の修了を見込んで申し込めます。事務局が確かめてから確定します。',
        'You can apply expecting to complete {courses}; the program office has a look first.',
      ),
      staff: both('{courses}はこれから受ける予定です。', '{courses} is still to come for this person.'),
    },
  },
  'free-retakes': {
    name: both('無料で受けられる回数', 'Times free of charge'),
    no: {
      learner: both(
        '今年度の無料の回数（{times}回）を終えています。',
        'You have used the {times} free times of this fiscal year.',
      ),
      staff: both(
        '今年度の無料の回数（{times}回）を終えています。',
        'The {times} free times of this fiscal year are used up.',
      ),
    },
    warns: {
      learner: both(
        '今年度の無料の回数（{times}回）を終えています。申し込めますが、事務局が確かめてから確定します。',
        'You have used the {times} free times of this fiscal year. You can apply; the program office has a look first.',
      ),
      staff: both(
        '今年度の無料の回数（{times}回）を終えています。認めるかどうか決めてください。',
        'The {times} free times of this fiscal year are used up. Please decide whether to allow it.',
      ),
    },
  },
} as const satisfies Record<string, Rule>;

export type EligibilityRuleCode = keyof typeof eligibilityRules;

export interface EligibilityAnswer {
  readonly code: EligibilityRuleCode;
  readonly holds: 'yes' | 'no' | 'warns';
  readonly name: Both;
  /** Empty where the rule holds. */
  readonly sentence: Both;
}

/** The answer of a rule in words. */
export function eligibilityAnswer(
  { code, holds }: Pick<EligibilityAnswer, 'code' | 'holds'>,
  facts: Readonly<Record<string, Spoken | null | undefined>>,
  reader: keyof Said,
): EligibilityAnswer {
  const rule: Rule = eligibilityRules[code];
  const { ja, en } = holds === 'yes' ? both('', '') : ((holds === 'warns' && rule.warns) || rule.no)[reader];
  return { code, holds, name: rule.name, sentence: both(filled(ja, facts, 'ja'), filled(en, facts, 'en')) };
}
