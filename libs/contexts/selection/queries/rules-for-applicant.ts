import { applicantRuleSentence } from '#contract';
import type { CalendarDate } from '#kernel';
import { type ApplicantRuleAnswer, bornFrom, isMinor, judgeApplicant } from '../domain/applicant-eligibility.ts';
import type { ApplicantProfile } from '../domain/applicant-profile.ts';
import type { CohortKnown } from './cohort-facts.ts';

interface Asked {
  readonly profile: ApplicantProfile | undefined;
  readonly today: CalendarDate;
  readonly hasConsent: boolean;
}

/** The rules of a cohort as they stand for an applicant, each with its sentence; what is asked alone before they said who they are. */
export function rulesForApplicant(cohort: CohortKnown, { profile, today, hasConsent }: Asked) {
  const { fiscalYear, oldestAge } = cohort;
  const from = oldestAge === null ? '' : bornFrom(fiscalYear, oldestAge);
  const answers: readonly ApplicantRuleAnswer[] = profile
    ? judgeApplicant({ fiscalYear, rules: cohort, applicant: profile, today, hasConsent })
    : askedBy(cohort);
  return answers
    .filter(({ verdict }) => verdict !== 'not-asked')
    .map(({ rule, verdict }) => {
      const to = verdict === 'met' || !profile ? 'rule' : 'applicant';
      return { rule, verdict, sentence: applicantRuleSentence(rule, to, from) };
    });
}

const askedBy = ({ oldestAge, residentsOnly, graduatesMayApply }: CohortKnown): ApplicantRuleAnswer[] => [
  { rule: 'age', verdict: oldestAge === null ? 'not-asked' : 'pending' },
  { rule: 'residence', verdict: residentsOnly ? 'pending' : 'not-asked' },
  { rule: 'graduate', verdict: graduatesMayApply ? 'not-asked' : 'pending' },
  { rule: 'guardian', verdict: 'pending' },
];

/** Whether a guardian has to agree. */
export const needsGuardian = (profile: ApplicantProfile | undefined, today: CalendarDate): boolean =>
  profile !== undefined && isMinor(profile.bornOn, today);
