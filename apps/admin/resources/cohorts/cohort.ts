import { useLocaleState } from 'react-admin';
import type { listCohortsRoute, viewCohortRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { fiscalYearText } from '#web/staff-ui';

export type Cohort = AnswerFrom<typeof viewCohortRoute>;
export type CohortRow = AnswerFrom<typeof listCohortsRoute>['items'][number];
export type Track = Cohort['tracks'][number];

/** What every section of a cohort's page gets. */
export interface OfCohort {
  readonly cohort: Cohort;
  readonly onChanged: () => void;
}

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

/** SecHack365 令和8年度: a cohort has no other name. */
export const nameOf = ({ program, fiscalYear }: Pick<Cohort, 'program' | 'fiscalYear'>, language: 'ja' | 'en') =>
  `${program.name[language]} ${fiscalYearText(Number(fiscalYear))}`;
