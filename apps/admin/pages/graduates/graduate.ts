import { useLocaleState } from 'react-admin';
import type { listGraduateListingsRoute, listGraduatesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Graduate = AnswerFrom<typeof listGraduatesRoute>['items'][number];
export type Listed = AnswerFrom<typeof listGraduateListingsRoute>['items'][number];
export type ContactFor = Graduate['contactFor'][number];
export const CONTACTS: readonly ContactFor[] = ['assistant', 'events', 'surveys'];

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}
