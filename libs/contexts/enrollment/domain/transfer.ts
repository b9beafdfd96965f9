import type { CalendarDate, DomainError } from '#kernel';
import type { ApprovalStage } from './application-states.ts';

/** What changes for the people of a party when its seats move to another offering; they read it before they agree. */
export type TransferConsequence =
  | 'seats-given-up'
  | 'others-take-the-seats'
  | 'day-changes'
  | 'place-changes'
  | 'mode-changes'
  | 'approval-again'
  | 'office-decides'
  | 'pre-learning-again';

export interface Weighed {
  readonly refusal: DomainError | null;
  readonly consequences: readonly TransferConsequence[];
  /** Approvals that it needs there, those included that it has. */
  readonly stages: readonly ApprovalStage[];
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
  /** A rule of eligibility warns, and the office has not allowed it yet. */
  readonly officeDecides: boolean;
}

export const consequencesOf = ({
  from,
  to,
  waitingBehind,
  needsApproval,
  officeDecides,
}: Moving): TransferConsequence[] => [
  'seats-given-up',
  ...(waitingBehind > 0 ? (['others-take-the-seats'] as const) : []),
  ...(from.startsOn === to.startsOn ? [] : (['day-changes'] as const)),
  ...(from.venueId === to.venueId ? [] : (['place-changes'] as const)),
  ...(from.mode === to.mode ? [] : (['mode-changes'] as const)),
  ...(needsApproval ? (['approval-again'] as const) : []),
  ...(officeDecides ? (['office-decides'] as const) : []),
  'pre-learning-again',
];
