import { type Changes, eventKind, type Happening, type Id, type OfferingId, type OrganizationId } from '#kernel';
import type { OfferingSessionId, SessionNoteId } from './ids.ts';
import type { Confirmed } from './mark-sheet.ts';
import { type Change, isNone, type Participant, type RatedTeam, type Result } from './result-sheet.ts';

interface PersonTold {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: Confirmed['learnerId'];
  readonly offeringId: OfferingId;
}

interface ResultTold extends PersonTold {
  /** They could see it at once. */
  readonly isReleased: boolean;
}

interface TeamTold {
  readonly offeringId: OfferingId;
  readonly team: number;
  readonly isReleased: boolean;
}

interface ReleaseTold {
  readonly offeringId: OfferingId;
  readonly people: number;
  readonly teams: number;
}

interface NoteTold {
  readonly offeringId: OfferingId;
  readonly sessionId: OfferingSessionId;
  readonly noteId: SessionNoteId;
}

/** Somebody has a result. */
export const personResultRecorded = eventKind<ResultTold>('person-result-recorded');

/** It was changed, or taken away. */
export const personResultCorrected = eventKind<ResultTold>('person-result-corrected');

/** A team has a result. */
export const teamResultRecorded = eventKind<TeamTold>('team-result-recorded');

export const teamResultCorrected = eventKind<TeamTold>('team-result-corrected');

/** All points of an offering are another number. */
export const resultScaleChanged = eventKind<{ readonly offeringId: OfferingId }>('result-scale-changed');

/** The results of an offering may be seen, by each person their own. */
export const resultsReleased = eventKind<ReleaseTold>('results-released');

/** Somebody may see their result. */
export const ownResultReleased = eventKind<PersonTold>('own-result-released');

export const stickerHandedOut = eventKind<PersonTold>('sticker-handed-out');

export const stickerTakenBack = eventKind<PersonTold>('sticker-taken-back');

/** An instructor's note; what it says stands with the note alone. */
export const sessionNoteWritten = eventKind<NoteTold>('session-note-written');

export const sessionNoteCorrected = eventKind<NoteTold>('session-note-corrected');

interface Told {
  /** Of whoever runs the exercise, so that a history of the person's own organization does not tell it. */
  readonly organizationId: OrganizationId;
  readonly offeringId: OfferingId;
  readonly isReleased: boolean;
}

export const personResultTold = (
  { of, before, after }: Change<Participant>,
  { organizationId, offeringId, isReleased }: Told,
): Happening<ResultTold> => ({
  kind: isNone(before) ? personResultRecorded : personResultCorrected,
  organizationId,
  facts: { enrollmentId: of.enrollmentId, learnerId: of.learnerId, offeringId, isReleased },
  changes: changesOf(before, after),
});

export const teamResultTold = (
  { of, before, after }: Change<RatedTeam>,
  { organizationId, offeringId, isReleased }: Told,
): Happening<TeamTold> => ({
  kind: isNone(before) ? teamResultRecorded : teamResultCorrected,
  organizationId,
  facts: { offeringId, team: of.number, isReleased },
  changes: changesOf(before, after),
});

/** Told in the person's own organization: it says only that they may look. */
export const ownResultTold = (
  { enrollmentId, learnerId, organizationId }: Participant,
  offeringId: OfferingId,
): Happening<PersonTold> => ({
  kind: ownResultReleased,
  organizationId,
  facts: { enrollmentId, learnerId, offeringId },
});

const changesOf = (before: Result | null, after: Result): Changes => ({
  ...(before?.points !== after.points && { points: { before: textOf(before?.points), after: textOf(after.points) } }),
  ...((before?.comment ?? '') !== after.comment && {
    comment: { before: before?.comment || null, after: after.comment || null },
  }),
});

const textOf = (points: number | null | undefined): string | null => (points == null ? null : String(points));
