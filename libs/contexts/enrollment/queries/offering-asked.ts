import type { SeatedKnown } from '#programs';
import type { EligibilityFacts } from '../domain/eligibility.ts';

/** What an offering asks of who applies, as the rules of eligibility look at it. */
export function offeringFacts(known: SeatedKnown): EligibilityFacts['offering'] {
  const { state, startsOn, eligibility, feeYen, freeFor, courseCode } = known;
  return {
    state,
    startsOn,
    opensAt: known.applicationOpensAt,
    deadline: known.applicationClosesAt,
    organizationTypes: known.organizationTypes ?? eligibility.organizationTypes,
    studentsMayApply: eligibility.studentsMayApply,
    prerequisite: eligibility.prerequisite,
    freeTimesPerFiscalYear: eligibility.freeTimesPerFiscalYear,
    feeYen,
    freeFor,
    courseCode,
  };
}
