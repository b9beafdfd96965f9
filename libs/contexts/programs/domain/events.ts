import { type CalendarDate, eventKind, type Happening, type OfferingId, type OrganizationId } from '#kernel';
import type { Course, Edition, Program } from './catalog.ts';
import { changesBetween, type Codes } from './catalog-correction.ts';
import type { CourseId, EditionId, ProgramId } from './ids.ts';
import type { Offering, OfferingExtension } from './offering.ts';

export interface OfferingTold {
  readonly offeringId: OfferingId;
  readonly editionId: EditionId;
}

interface AccessExtendedForAll {
  readonly offeringId: OfferingId;
  /** Null: for everybody in the offering. */
  readonly forOrganizationId: OrganizationId | null;
  readonly endsOn: CalendarDate;
}

/** From now on people can be enrolled. */
export const offeringOpened = eventKind<OfferingTold>('offering-opened');

/** From now on nobody new is enrolled. */
export const offeringClosed = eventKind<OfferingTold>('offering-closed');

/** Its name, fiscal year or period were corrected before it opened. */
export const offeringCorrected = eventKind<OfferingTold>('offering-corrected');

/** It reminds on other days before access ends than before. */
export const offeringRemindersSet = eventKind<OfferingTold>('offering-reminders-set');

/** The office gave everybody, or one organization, a later end of access. */
export const accessExtendedForAll = eventKind<AccessExtendedForAll>('access-extended-for-all');

export const told = (kind: typeof offeringOpened, { id, editionId, organizationId }: Offering) => ({
  kind,
  organizationId,
  facts: { offeringId: id, editionId },
});

type Days = Offering['remindDaysBeforeEnd'];

/** `before` are the days it had. */
export const remindersSet = (before: Days, offering: Offering) => ({
  ...told(offeringRemindersSet, offering),
  changes: { remindDaysBeforeEnd: { before: wordsOf(before), after: wordsOf(offering.remindDaysBeforeEnd) } },
});

const wordsOf = (days: Days): string => {
  if (days === null) return 'as-installed';
  return days.length ? days.join(', ') : 'never';
};

export const accessExtendedForAllBy = (
  { organizationId: forOrganizationId, endsOn, reason }: OfferingExtension,
  { id, organizationId }: Offering,
): Happening<AccessExtendedForAll> => ({
  kind: accessExtendedForAll,
  organizationId,
  facts: { offeringId: id, forOrganizationId, endsOn },
  reason,
});

/** A program, a course or an edition was given other words, or another meaning before it was first offered. */
export const programCorrected = eventKind<{ readonly programId: ProgramId }>('program-corrected');
export const courseCorrected = eventKind<{ readonly courseId: CourseId }>('course-corrected');
export const editionCorrected = eventKind<{ readonly editionId: EditionId }>('edition-corrected');

export const correctedProgramBy = (before: Program, after: Program) => ({
  kind: programCorrected,
  organizationId: after.organizationId,
  facts: { programId: after.id },
  changes: changesBetween(before, after, new Map()),
});

interface Around {
  /** Who runs the program: its history tells of the correction. */
  readonly runBy: OrganizationId;
  readonly codes: Codes;
}

export const correctedCourseBy = (before: Course, after: Course, { runBy, codes }: Around) => ({
  kind: courseCorrected,
  organizationId: runBy,
  facts: { courseId: after.id },
  changes: changesBetween(before, after, codes),
});

export const correctedEditionBy = (before: Edition, after: Edition, { runBy, codes }: Around) => ({
  kind: editionCorrected,
  organizationId: runBy,
  facts: { editionId: after.id },
  changes: changesBetween(before, after, codes),
});
