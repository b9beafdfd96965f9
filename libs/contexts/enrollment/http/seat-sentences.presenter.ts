import { type AnswerOf, eligibilityRules, errors, type ErrorCode, sentenceOf, transferConsequences } from '#contract';
import type { previewTransfer, viewOwnEligibility } from '#contract';
import type { Weighed } from '../domain/transfer.ts';
import type { Diagnosis } from '../use-cases/diagnose-applicant.ts';

/** Rules with their sentences; those for staff in a diagnosis alone. */
export const presentedRules = (
  { mayApply, rules }: Diagnosis,
  { forStaff }: { readonly forStaff: boolean },
): AnswerOf<typeof viewOwnEligibility> => ({
  mayApply,
  rules: rules.map(({ code, holds }) => {
    const { rule, learner, staff } = eligibilityRules[code];
    const isFine = holds === 'yes';
    return { code, holds, rule, learner: isFine ? null : learner, staff: isFine || !forStaff ? null : staff };
  }),
});

/** What a transfer would change, and why it cannot be, in sentences. */
export function presentedTransfer({ refusal, consequences }: Weighed): AnswerOf<typeof previewTransfer> {
  const code = refusal && refusal.code in errors ? (refusal.code as ErrorCode) : null;
  const told = (language: 'ja' | 'en') => (code && refusal ? sentenceOf(code, refusal.facts, language) : '');
  return {
    refusal: refusal && { code: refusal.code, sentence: { ja: told('ja'), en: told('en') } },
    consequences: consequences.map((each) => ({ code: each, sentence: transferConsequences[each] })),
  };
}
