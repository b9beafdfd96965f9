import { useLocaleState } from 'react-admin';
import type { listTraineesRoute, viewTraineeRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { fiscalYearOf, fiscalYearText, today } from '#web/staff-ui';

export type Trainee = AnswerFrom<typeof viewTraineeRoute>;
export type TraineeRow = AnswerFrom<typeof listTraineesRoute>['items'][number];

/** What every section of a trainee's page gets. */
export interface OfTrainee {
  readonly trainee: Trainee;
  readonly onChanged: () => void;
}

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

interface Named {
  readonly name: { readonly ja: string; readonly en: string };
}

/** The name of a track or seminar; a dash where there is none. */
export const nameIn = (language: 'ja' | 'en', named: Named | null): string => named?.name[language] ?? '—';

export const yearOf = (
  { programName, fiscalYear }: Pick<Trainee, 'programName' | 'fiscalYear'>,
  language: 'ja' | 'en',
): string => `${programName[language]} ${fiscalYearText(fiscalYear)}`;

/** Whether they take part, have left, or their year is over. */
export const standingOf = ({
  state,
  fiscalYear,
}: Pick<TraineeRow, 'state' | 'fiscalYear'>): 'active' | 'left' | 'over' =>
  state === 'active' && fiscalYear < fiscalYearOf(today()) ? 'over' : state;
