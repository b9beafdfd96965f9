import type { correctCohortRoute } from '#contract/routes';
import type { SentTo } from '#web/api-client';
import { momentAsked, momentWritten } from '../../parts/MomentLine.tsx';
import type { Cohort } from './cohort.ts';

/** What the form of a cohort holds. */
export interface CohortWritten {
  readonly programId: string;
  readonly fiscalYear: string;
  readonly applicationOpensAt: string;
  readonly applicationClosesAt: string;
  /** Empty: there is no assignment. */
  readonly assignmentClosesAt: string;
  readonly resultOn: string;
  readonly answersCloseAt: string;
  /** Empty: of any age. */
  readonly oldestAge: string;
  readonly residentsOnly: boolean;
  readonly graduatesMayApply: boolean;
  readonly mostApplications: string;
  readonly keepMonths: string;
}

type Plan = Omit<SentTo<typeof correctCohortRoute>, 'version'>;

const toSecond = true;

/** The same as the server takes it. */
export const cohortAsked = (written: CohortWritten): Plan => ({
  windows: {
    applicationOpensAt: momentAsked(written.applicationOpensAt) ?? '',
    applicationClosesAt: momentAsked(written.applicationClosesAt) ?? '',
    assignmentClosesAt: momentAsked(written.assignmentClosesAt),
    resultOn: written.resultOn,
    answersCloseAt: momentAsked(written.answersCloseAt) ?? '',
  },
  eligibility: {
    oldestAge: written.oldestAge ? Number(written.oldestAge) : null,
    residentsOnly: written.residentsOnly,
    graduatesMayApply: written.graduatesMayApply,
    mostApplications: Number(written.mostApplications),
  },
  keepMonths: Number(written.keepMonths),
});

export const cohortWritten = ({ program, fiscalYear, windows, eligibility, keepMonths }: Cohort): CohortWritten => ({
  programId: program.id,
  fiscalYear: String(fiscalYear),
  applicationOpensAt: momentWritten(windows.applicationOpensAt, toSecond),
  applicationClosesAt: momentWritten(windows.applicationClosesAt, toSecond),
  assignmentClosesAt: momentWritten(windows.assignmentClosesAt, toSecond),
  resultOn: windows.resultOn,
  answersCloseAt: momentWritten(windows.answersCloseAt, toSecond),
  oldestAge: eligibility.oldestAge === null ? '' : String(eligibility.oldestAge),
  residentsOnly: eligibility.residentsOnly,
  graduatesMayApply: eligibility.graduatesMayApply,
  mostApplications: String(eligibility.mostApplications),
  keepMonths: String(keepMonths),
});

/** Whether everything that must be there is there. */
export const isWritten = (written: CohortWritten): boolean =>
  Boolean(
    written.programId &&
      momentAsked(written.applicationOpensAt) &&
      momentAsked(written.applicationClosesAt) &&
      written.resultOn &&
      momentAsked(written.answersCloseAt) &&
      Number(written.mostApplications) > 0 &&
      Number(written.keepMonths) > 0,
  );
