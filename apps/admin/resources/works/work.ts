import { useLocaleState } from 'react-admin';
import type { listWorksRoute, viewTraineeWorkRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Work = AnswerFrom<typeof viewTraineeWorkRoute>;
export type WorkListed = AnswerFrom<typeof listWorksRoute>['items'][number];

/** What every part of a work's page gets. */
export interface OfWork {
  readonly work: Work;
  readonly onChanged: () => void;
}

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

/** In the language of the screen, or in the one there is. */
export const titleOf = ({ title }: Pick<WorkListed, 'title'>, language: 'ja' | 'en'): string =>
  title[language] || title.ja || title.en || '—';

export const namesOf = ({ authors }: Pick<WorkListed, 'authors'>): string =>
  authors
    .filter(({ state }) => state === 'author')
    .map(({ name }) => name ?? '—')
    .join('・') || '—';
