import { Injectable } from '@nestjs/common';
import { newId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { TraineeNotFound } from '../domain/errors.ts';
import type { EnrollmentId, SeminarId, TraineeId } from '../domain/ids.ts';
import type { OfTrainee, Placing, Trainee } from '../domain/trainee.ts';

type Taken = Omit<OfTrainee, 'traineeId'> & { readonly enrollmentId: EnrollmentId };

interface Placed {
  readonly seminarId: SeminarId | null;
  readonly mentorIds: readonly PersonId[];
}

const COLUMNS = `id, organization_id as "organizationId", cohort_id as "cohortId", track_id as "trackId",
  seminar_id as "seminarId", learner_id as "learnerId", state, version`;
const LOCK = `select ${COLUMNS} from trainees where id = $1 for update`;
const TAKE_UP = `
  insert into trainees (id, organization_id, cohort_id, track_id, learner_id, enrollment_id, state, joined_at, version)
  values ($1, $2, $3, $4, $5, $6, 'active', $7, 1) on conflict (enrollment_id) do nothing returning ${COLUMNS}`;
const LEAVE = `
  update trainees set state = 'left', left_at = $2, version = version + 1
  where enrollment_id = $1 and state = 'active' returning ${COLUMNS}`;
const PLACING = `
  select array(select s.id from seminars s where s.track_id = $1) as seminars,
    array(select distinct s.person_id from track_staff s
      where s.track_id = $1 and s.part in ('course-master', 'trainer', 'assistant')) as mentors`;
const PLACE = 'update trainees set seminar_id = $2, version = version + 1 where id = $1 returning version';
const PART = 'delete from mentorships where trainee_id = $1 and mentor_id <> all ($2)';
const PAIR = `
  insert into mentorships (trainee_id, mentor_id, organization_id, learner_id, cohort_id, track_id)
  select t.id, m, t.organization_id, t.learner_id, t.cohort_id, t.track_id from trainees t, unnest($2::uuid[]) m
  where t.id = $1 on conflict do nothing`;

const NOTE_PLACING = `
  insert into trainee_placings
    (trainee_id, version, organization_id, learner_id, cohort_id, track_id, seminar_id, mentor_ids, placed_at)
  select t.id, t.version, t.organization_id, t.learner_id, t.cohort_id, t.track_id, t.seminar_id, $2, $3
  from trainees t where t.id = $1`;

/** Trainees and their mentors. Inside the caller's transaction. */
@Injectable()
export class TraineeStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Throws `not-found`. */
  async lock(id: TraineeId): Promise<Trainee> {
    const [trainee] = await this.ask<Trainee>(LOCK, [id]);
    if (!trainee) throw new TraineeNotFound();
    return trainee;
  }

  /** Undefined where their enrollment has made them one already. */
  async takeUp(of: Taken, now: Date): Promise<Trainee | undefined> {
    const { organizationId, cohortId, trackId, learnerId, enrollmentId } = of;
    const row = [newId<'Trainee'>(), organizationId, cohortId, trackId, learnerId, enrollmentId, now];
    return (await this.ask<Trainee>(TAKE_UP, row))[0];
  }

  /** Undefined where no active trainee has that enrollment. */
  async leave(enrollmentId: EnrollmentId, now: Date): Promise<Trainee | undefined> {
    const { manager } = this.transaction;
    const [[left]] = await manager.query<[Trainee[], number]>(LEAVE, [enrollmentId, now]);
    return left;
  }

  async placing({ trackId }: Pick<Trainee, 'trackId'>): Promise<Placing> {
    const [placing] = await this.ask<Placing>(PLACING, [trackId]);
    return placing ?? { seminars: [], mentors: [] };
  }

  /** Answers the version it has now; what was decided is kept beside it. */
  async place(id: TraineeId, { seminarId, mentorIds }: Placed, now: Date): Promise<number> {
    await this.ask(PART, [id, mentorIds]);
    await this.ask(PAIR, [id, mentorIds]);
    const [[placed]] = await this.transaction.manager.query<[{ version: number }[], number]>(PLACE, [id, seminarId]);
    if (!placed) throw new TraineeNotFound();
    await this.ask(NOTE_PLACING, [id, mentorIds, now]);
    return placed.version;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
