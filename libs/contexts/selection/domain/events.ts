import { eventKind, type FiscalYear, type Happening, type PersonId } from '#kernel';
import type { Cohort } from './cohort.ts';
import type { PartId, PartKind, TrackPart, TrackStaff } from './cohort-parts.ts';
import type { CohortId, TrackId } from './ids.ts';
import type { Phase } from './phases.ts';

interface OfCohort {
  readonly cohortId: CohortId;
}

interface Began extends OfCohort {
  readonly fiscalYear: FiscalYear;
}

interface Copied extends Began {
  readonly copiedFromId: CohortId;
}

interface Corrected extends OfCohort {
  /** Names of the fields. */
  readonly changed: readonly string[];
}

interface PhaseChanged extends OfCohort {
  readonly phaseBefore: Phase;
  readonly phase: Phase;
}

interface PartTold extends OfCohort {
  readonly part: PartKind;
  readonly partId: PartId;
  /** Names of the fields that were corrected. */
  readonly changed?: readonly string[];
}

interface StaffTold extends OfCohort {
  readonly trackId: TrackId;
  readonly personId: PersonId;
  readonly part: TrackPart;
}

/** A cohort is there, as a draft. */
export const cohortDefined = eventKind<Began>('cohort-defined');

/** A draft was copied from the cohort of the year before. */
export const cohortCopied = eventKind<Copied>('cohort-copied');

/** Its times or who may apply were corrected. */
export const cohortCorrected = eventKind<Corrected>('cohort-corrected');

/** It went on to another phase; the event keeps why. */
export const cohortPhaseChanged = eventKind<PhaseChanged>('cohort-phase-changed');

/** A track, seminar, criterion or question was added, corrected or removed. */
export const cohortPartAdded = eventKind<PartTold>('cohort-part-added');
export const cohortPartCorrected = eventKind<PartTold>('cohort-part-corrected');
export const cohortPartRemoved = eventKind<PartTold>('cohort-part-removed');

/** Somebody serves a track from now on, or no more. */
export const trackStaffAssigned = eventKind<StaffTold>('track-staff-assigned');
export const trackStaffReleased = eventKind<StaffTold>('track-staff-released');

const of = ({ id }: Pick<Cohort, 'id'>): OfCohort => ({ cohortId: id });

export const definedBy = (cohort: Cohort): Happening<Began> => ({
  kind: cohortDefined,
  organizationId: cohort.organizationId,
  facts: { ...of(cohort), fiscalYear: cohort.fiscalYear },
});

export const copiedBy = (copy: Cohort, from: Cohort): Happening<Copied> => ({
  kind: cohortCopied,
  organizationId: copy.organizationId,
  facts: { ...of(copy), fiscalYear: copy.fiscalYear, copiedFromId: from.id },
});

export const correctedBy = (cohort: Cohort, changed: readonly string[]): Happening<Corrected> => ({
  kind: cohortCorrected,
  organizationId: cohort.organizationId,
  facts: { ...of(cohort), changed },
});

export const phaseChangedBy = (
  cohort: Pick<Cohort, 'id' | 'organizationId' | 'phase'>,
  phaseBefore: Phase,
  reason?: string,
): Happening<PhaseChanged> => ({
  kind: cohortPhaseChanged,
  organizationId: cohort.organizationId,
  facts: { ...of(cohort), phaseBefore, phase: cohort.phase },
  ...(reason && { reason }),
});

export const partTold = (
  kind: typeof cohortPartAdded,
  cohort: Cohort,
  facts: Omit<PartTold, keyof OfCohort>,
): Happening<PartTold> => ({
  kind,
  organizationId: cohort.organizationId,
  facts: { ...of(cohort), ...facts },
});

export const staffTold = (
  kind: typeof trackStaffAssigned,
  cohort: Cohort,
  { trackId, personId, part }: TrackStaff,
): Happening<StaffTold> => ({
  kind,
  organizationId: cohort.organizationId,
  facts: { ...of(cohort), trackId, personId, part },
});
