import { useLocaleState } from 'react-admin';
import type { viewJudgingBoardRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type JudgingBoard = AnswerFrom<typeof viewJudgingBoardRoute>;
export type BoardLine = JudgingBoard['lines'][number];

/** What every part of the page gets. */
export interface OfBoard {
  readonly board: JudgingBoard;
  readonly onChanged: () => void;
}

/** To a hundredth; a dash where there is none. */
export const written = (value: number | null | undefined): string => value?.toFixed(2) ?? '—';

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

const LAST = 1e9;

/** The best first, those without a place last, equals as in the timetable. */
export const inOrder = (lines: readonly BoardLine[]): BoardLine[] =>
  lines.toSorted((one, other) => (one.place ?? LAST) - (other.place ?? LAST));
