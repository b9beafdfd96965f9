import type { OrganizationId, PersonId, StateTable } from '#kernel';
import { MentorServesAnotherTrack, SeminarOfAnotherTrack, TraineeChangedMeanwhile, TraineeHasLeft } from './errors.ts';
import type { CohortId, SeminarId, TraineeId, TrackId } from './ids.ts';

export type TraineeState = 'active' | 'left';
export type TraineeVerb = 'leave';

/** Whoever has left stays known, with all they did; a place that was given up is not taken again. */
export const traineeStates: StateTable<TraineeState, TraineeVerb> = { active: { leave: 'left' }, left: {} };

/** トレーニー: somebody in the year of a cohort. */
export interface Trainee {
  readonly id: TraineeId;
  /** Who runs the cohort. */
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly seminarId: SeminarId | null;
  readonly learnerId: PersonId;
  readonly state: TraineeState;
  readonly version: number;
}

/** The five columns that everything of a trainee carries. */
export type OfTrainee = Pick<Trainee, 'organizationId' | 'cohortId' | 'trackId' | 'learnerId'> & {
  readonly traineeId: TraineeId;
};

/** Where a trainee may be placed, and whom they may be paired with. */
export interface Placing {
  readonly seminars: readonly SeminarId[];
  readonly mentors: readonly PersonId[];
}

/** Refuses what a stale screen asks: `record-changed-meanwhile`. */
export function insistOnVersion({ version }: Pick<Trainee, 'version'>, seen: number): void {
  if (version !== seen) throw new TraineeChangedMeanwhile();
}

/** Throws `trainee-has-left`, `seminar-of-another-track`, `mentor-serves-another-track`. */
export function insistOnPlace(
  { state }: Pick<Trainee, 'state'>,
  { seminars, mentors }: Placing,
  asked: { readonly seminarId: SeminarId | null; readonly mentorIds: readonly PersonId[] },
): void {
  if (state === 'left') throw new TraineeHasLeft();
  if (asked.seminarId !== null && !seminars.includes(asked.seminarId)) throw new SeminarOfAnotherTrack();
  if (asked.mentorIds.some((mentor) => !mentors.includes(mentor))) throw new MentorServesAnotherTrack();
}
