import { useLocaleState } from 'react-admin';
import type { listMyJudgingRoute, viewJudgedSlotRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type JudgingRound = AnswerFrom<typeof listMyJudgingRoute>['rounds'][number];
export type JudgingLine = JudgingRound['slots'][number];
export type JudgedSlot = AnswerFrom<typeof viewJudgedSlotRoute>;
export type Criterion = JudgedSlot['criteria'][number];

/** From 0 to 5, to a hundredth. */
export const total = (value: number): string => value.toFixed(2);

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

/** The next one that waits, after the given one and then from the beginning. */
export function nextIn({ slots }: Pick<JudgingRound, 'slots'>, after?: string): JudgingLine | undefined {
  const at = slots.findIndex(({ slotId }) => slotId === after);
  const inTurn = [...slots.slice(at + 1), ...slots.slice(0, at + 1)];
  return inTurn.find(({ state, slotId }) => (state === 'awaited' || state === 'drafted') && slotId !== after);
}

/** The one that this slot is of. */
export const roundWith = (rounds: readonly JudgingRound[], id: string): JudgingRound | undefined =>
  rounds.find(({ slots }) => slots.some(({ slotId }) => slotId === id));
