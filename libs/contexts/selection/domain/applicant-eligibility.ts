import type { CalendarDate, FiscalYear } from '#kernel';
import type { CohortEligibility } from './cohort.ts';

/** What the rules ask of an applicant, as they said it themselves. */
export interface ApplicantFacts {
  readonly bornOn: CalendarDate;
  readonly livesInJapan: boolean;
  /** Accepted in an earlier year. */
  readonly isGraduate: boolean;
}

interface Asked {
  readonly fiscalYear: FiscalYear;
  readonly rules: Pick<CohortEligibility, 'oldestAge' | 'residentsOnly' | 'graduatesMayApply'>;
  readonly applicant: ApplicantFacts;
  /** The day of the application, in Japan. */
  readonly today: CalendarDate;
  readonly hasConsent: boolean;
}

export const applicantRules = ['age', 'residence', 'graduate', 'guardian'] as const;
export type ApplicantRule = (typeof applicantRules)[number];

/** `pending` does not keep anybody from applying: something is still to come. */
export type RuleVerdict = 'met' | 'not-met' | 'pending' | 'not-asked';

export interface ApplicantRuleAnswer {
  readonly rule: ApplicantRule;
  readonly verdict: RuleVerdict;
}

const ADULT_YEARS = 18;

const dayOf = (year: number, rest: string): CalendarDate => `${String(year).padStart(4, '0')}-${rest}` as CalendarDate;

/**
 * The first day of birth that is young enough. One attains an age as the day before the birthday ends
 * (年齢計算ニ関する法律): whoever is born on 1 April is a year older on 1 April already.
 */
export const bornFrom = (fiscalYear: FiscalYear, oldestAge: number): CalendarDate =>
  dayOf(fiscalYear - oldestAge, '04-02');

/** Whether somebody is a minor on a day (民法第4条: until 18); born on 29 February, until 28 February. */
export function isMinor(bornOn: CalendarDate, today: CalendarDate): boolean {
  const year = Number(bornOn.slice(0, 4)) + ADULT_YEARS;
  const [, ...monthAndDay] = bornOn.split('-');
  const rest = monthAndDay.join('-');
  const birthday = rest === '02-29' && !isLeap(year) ? dayOf(year, '03-01') : dayOf(year, rest);
  return today < birthday;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const asked = (isAsked: boolean, isMet: boolean): RuleVerdict => {
  if (!isAsked) return 'not-asked';
  return isMet ? 'met' : 'not-met';
};

/** Every rule with its answer, in the order in which they are told. */
export function judgeApplicant({ fiscalYear, rules, applicant, today, hasConsent }: Asked): ApplicantRuleAnswer[] {
  const { oldestAge } = rules;
  const isYoungEnough = oldestAge === null || applicant.bornOn >= bornFrom(fiscalYear, oldestAge);
  const guardian = isMinor(applicant.bornOn, today) ? (hasConsent ? 'met' : 'pending') : 'not-asked';
  return [
    { rule: 'age', verdict: asked(oldestAge !== null, isYoungEnough) },
    { rule: 'residence', verdict: asked(rules.residentsOnly, applicant.livesInJapan) },
    { rule: 'graduate', verdict: asked(!rules.graduatesMayApply, !applicant.isGraduate) },
    { rule: 'guardian', verdict: guardian },
  ];
}

/** The first rule that keeps somebody from applying. */
export const refusedBy = (answers: readonly ApplicantRuleAnswer[]): ApplicantRule | null =>
  answers.find(({ verdict }) => verdict === 'not-met')?.rule ?? null;
