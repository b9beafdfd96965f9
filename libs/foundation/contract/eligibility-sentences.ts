import { type EligibilityRuleCode, eligibilityRules } from './eligibility-rules.ts';
import { filled, type Spoken } from './spoken.ts';

interface Both {
  readonly ja: string;
  readonly en: string;
}

const both = (ja: string, en: string): Both => ({ ja, en });

/** What a learner reads where the day, the time or the course is known. */
const withFacts: Partial<Record<EligibilityRuleCode, Both>> = {
  dated: both('日程はこれから決まります。', 'The date is still to be decided.'),
  'window-open': both('申込みは{opensAt}に始まります。', 'Applications open on {opensAt}.'),
  'before-deadline': both('申込の締切（{deadline}）を過ぎました。', 'The deadline ({deadline}) has passed.'),
  'day-free': both('{day}に別の演習の席があります。', 'You have a seat in another exercise on {day}.'),
  prerequisite: both(
    '先に{courses}を修了してください（開催日の年度と、その前の{years}年度以内）。',
    'Please complete {courses} first (in the fiscal year of the day, or the {years} before).',
  ),
};

/** The same where the application is taken and the office looks at it. */
const withWarning: Partial<Record<EligibilityRuleCode, Both>> = {
  student: both(
    '学校の方は、職員であることを事務局が確かめてから確定します。',
    'For schools, the program office makes sure that you are staff before the seat is confirmed.',
  ),
  prerequisite: both(
    '{courses}の修了を見込んで申し込めます。事務局が確かめてから確定します。',
    'You can apply expecting to complete {courses}; the program office has a look first.',
  ),
  'free-retakes': both(
    '今年度の無料の回数（{times}回）を終えています。申し込めますが、事務局が確かめてから確定します。',
    'You have used the {times} free times of this fiscal year. You can apply; the program office has a look first.',
  ),
};

export interface EligibilityAnswer {
  readonly code: EligibilityRuleCode;
  readonly holds: 'yes' | 'no' | 'warns';
  readonly name: Both;
  /** Empty where the rule holds. */
  readonly sentence: Both;
}

/** The answer of a rule, in words for the learner. */
export function eligibilityAnswer(
  { code, holds }: Pick<EligibilityAnswer, 'code' | 'holds'>,
  facts: Readonly<Record<string, Spoken | null | undefined>>,
): EligibilityAnswer {
  const { rule, learner } = eligibilityRules[code];
  const sentences = { yes: both('', ''), no: withFacts[code] ?? learner, warns: withWarning[code] ?? learner };
  const { ja, en } = sentences[holds];
  return { code, holds, name: rule, sentence: both(filled(ja, facts, 'ja'), filled(en, facts, 'en')) };
}
