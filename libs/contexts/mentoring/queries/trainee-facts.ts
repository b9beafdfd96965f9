import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, PersonId } from '#kernel';
import { Database } from '#platform';
import { TraineeNotFound } from '../domain/errors.ts';
import type { EnrollmentId, SeminarId, TraineeId } from '../domain/ids.ts';
import type { OfTrainee, TraineeState } from '../domain/trainee.ts';

/** A trainee with what a policy asks. */
export interface TraineeKnown extends OfTrainee {
  readonly enrollmentId: EnrollmentId;
  readonly seminarId: SeminarId | null;
  readonly state: TraineeState;
  /** Course masters, trainers and assistants of their track, as far as the asker may know them. */
  readonly servedBy: readonly PersonId[];
}

/** Those who guide the track of a row. */
export const GUIDES = (track: string) => `array(select s.person_id from track_staff s
  where s.track_id = ${track} and s.part in ('course-master', 'trainer', 'assistant'))`;

const FIND = `
  select t.id as "traineeId", t.organization_id as "organizationId", t.cohort_id as "cohortId", t.track_id as "trackId",
    t.learner_id as "learnerId", t.enrollment_id as "enrollmentId", t.seminar_id as "seminarId", t.state,
    ${GUIDES('t.track_id')} as "servedBy"
  from trainees t where t.id = $1`;

/** The facts of one trainee, as far as the asker reaches. Joins the caller's transaction. */
@Injectable()
export class TraineeFacts {
  constructor(private readonly database: Database) {}

  /** Throws `not-found`. */
  async of(asker: AuthorizedScope | Authority, id: TraineeId): Promise<TraineeKnown> {
    const [known] = await this.database.read<TraineeKnown>(asker, FIND, [id]);
    if (!known) throw new TraineeNotFound();
    return known;
  }
}
