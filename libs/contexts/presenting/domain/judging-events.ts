import { eventKind, type PersonId } from '#kernel';
import type { CohortId, PresentationId, SlotId } from './ids.ts';
import type { JudgeConflictKind } from './judging.ts';

interface OfPresentation {
  readonly cohortId: CohortId;
  readonly presentationId: PresentationId;
}

interface OfSlot extends OfPresentation {
  readonly slotId: SlotId;
}

/** What a results presentation is judged by was written, or its words corrected; copied where it says from which. */
export const judgingCriteriaSet = eventKind<
  OfPresentation & { readonly criteria: number; readonly copiedFrom: PresentationId | null }
>('judging-criteria-set');

/** A judge gave their scores; what they are stands with the judgement alone. */
export const judgementGiven = eventKind<OfSlot & { readonly judgeId: PersonId }>('judgement-given');

export const judgementCorrected = eventKind<OfSlot & { readonly judgeId: PersonId }>('judgement-corrected');

/** A judge and whoever presents are too close; what the judge gave is out of the count. */
export const judgeConflictNoted = eventKind<
  OfSlot & {
    readonly judgeId: PersonId;
    readonly kind: JudgeConflictKind;
    readonly source: 'declared' | 'found';
  }
>('judge-conflict-noted');

/** No score changes any more, and everybody's place is what it is. */
export const scoringClosed = eventKind<OfPresentation>('scoring-closed');

export const scoringReopened = eventKind<OfPresentation>('scoring-reopened');

/** Presenters may read what judges wrote, without knowing who. */
export const judgesCommentsReleased = eventKind<OfPresentation & { readonly presenters: number }>(
  'judges-comments-released',
);

/** A judge has so many presentations left to score, and hears of it. */
export const judgeReminded = eventKind<OfPresentation & { readonly judgeId: PersonId; readonly missing: number }>(
  'judge-reminded',
);
