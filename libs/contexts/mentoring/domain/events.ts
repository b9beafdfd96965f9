import { eventKind, type PersonId } from '#kernel';
import type { CohortId, TraineeId, TrackId } from './ids.ts';

interface OfYear {
  readonly traineeId: TraineeId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly learnerId: PersonId;
}

/** Somebody's year begins: they accepted their place. */
export const traineeJoined = eventKind<OfYear>('trainee-joined');

/** A seminar, or mentors, or both; who they are stands with the trainee. */
export const traineePlaced = eventKind<OfYear>('trainee-placed');

/** Their enrollment was withdrawn. */
export const traineeLeft = eventKind<OfYear>('trainee-left');
