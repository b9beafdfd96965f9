import type { CalendarDate, DomainError } from '#kernel';

/** What changes for the people of a party when its seats move to another offering; they read it before they agree. */
export type TransferConsequence =
  | 'seats-given-up'
  | 'others-take-the-seats'
  | 'day-changes'
  | 'place-changes'
  | 'mode-changes'
  | 'approval-again'
  | 'pre-learning-again';

export interface Weighed {
  readonly refusal: DomainError | null;
  readonly consequences: readonly TransferConsequence[];
}

interface Place {
  readonly startsOn: CalendarDate | null;
  readonly venueId: string | null;
  readonly mode: string;
}

interface Moving {
  readonly from: Place;
  readonly to: Place;
  /** Seats that people in line for the old offering ask for. */
  readonly waitingBehind: number;
  readonly needsApproval: boolean;
}

export const consequencesOf = ({ from, to, waitingBehind, needsApproval }: Moving): TransferConsequence[] => [
  'seats-given-up',
  ...(waitingBehind > 0 ? (['others-take-the-seats'] as const) : []),
  ...(from.startsOn === to.startsOn ? [] : (['day-changes'] as const)),
  ...(from.venueId === to.venueId ? [] : (['place-changes'] as const)),
  ...(from.mode === to.mode ? [] : (['mode-changes'] as const)),
  ...(needsApproval ? (['approval-again'] as const) : []),
  'pre-learning-again',
];
