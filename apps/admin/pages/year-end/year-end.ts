import { useLocaleState } from 'react-admin';
import type { viewYearEndRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type YearEnd = AnswerFrom<typeof viewYearEndRoute>;
export type Finishing = YearEnd['items'][number];

/** What every part of the page gets. */
export interface OfYearEnd {
  readonly year: YearEnd;
  readonly onChanged: () => void;
}

export interface OfFinishing {
  readonly trainee: Finishing;
  readonly onChanged: () => void;
}

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

/** How many there are of each; whoever left is not counted. */
export function countsOf({ items }: YearEnd) {
  const active = items.filter(({ state }) => state === 'active');
  const count = (holds: (one: Finishing) => boolean) => active.filter(holds).length;
  return {
    completed: count(({ conclusion }) => conclusion?.outcome === 'completed'),
    failed: count(({ conclusion }) => conclusion?.outcome === 'not-completed'),
    outstanding: count(({ conclusion }) => conclusion?.isOutstanding === true),
    open: count(({ conclusion }) => conclusion === null),
    ready: count(({ conclusion, judgement }) => conclusion === null && judgement.isFulfilled),
  };
}
