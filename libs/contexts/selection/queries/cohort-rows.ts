import { type FiscalYear, fiscalYearInJapanese } from '#kernel';
import type { CohortWindows } from '../domain/windows.ts';

/** Windows as the contract says them. */
export const windowsTold = (windows: CohortWindows) => ({
  applicationOpensAt: windows.applicationOpensAt.toISOString(),
  applicationClosesAt: windows.applicationClosesAt.toISOString(),
  assignmentClosesAt: windows.assignmentClosesAt?.toISOString() ?? null,
  resultOn: windows.resultOn,
  answersCloseAt: windows.answersCloseAt.toISOString(),
});

export const yearTold = (fiscalYear: FiscalYear) => ({
  fiscalYear,
  fiscalYearInJapanese: fiscalYearInJapanese(fiscalYear),
});

/** An offering as the contract says it; null where there is none. */
export const OFFERING = (offering: string): string =>
  `case when ${offering}.id is not null
    then jsonb_build_object('id', ${offering}.id, 'name', ${offering}.name, 'state', ${offering}.state) end`;
