import { Injectable } from '@nestjs/common';
import { type Authority, type AuthorizedScope, Clock } from '#kernel';
import { Database } from '#platform';
import type { CohortId, MilestoneId, TraineeId, TrackId } from '../domain/ids.ts';
import { isLate, isOverdue, type Standing, standingOf, type SubmissionState } from '../domain/submission.ts';
import type { TraineeState } from '../domain/trainee.ts';

interface Asked {
  readonly cohortId?: CohortId;
  readonly milestoneId?: MilestoneId;
  readonly traineeIds?: readonly TraineeId[];
}

interface Row {
  readonly milestoneId: MilestoneId;
  readonly dueAt: Date;
  readonly traineeId: TraineeId;
  readonly trackId: TrackId;
  readonly traineeState: TraineeState;
  readonly state: SubmissionState;
  readonly latest: number;
  readonly reviseUntil: Date | null;
  readonly isWaiting: boolean;
  readonly submittedAt: Date | null;
  readonly isAnswer: boolean | null;
  readonly answeredBy: Date | null;
}

/** How one milestone stands with one trainee, to those who guide: of a draft they know nothing. */
export interface StandingKnown
  extends Pick<
    Row,
    'milestoneId' | 'dueAt' | 'traineeId' | 'trackId' | 'traineeState' | 'reviseUntil' | 'submittedAt'
  > {
  readonly standing: Standing;
  readonly state: SubmissionState;
  readonly versions: number;
  readonly isLate: boolean;
  readonly isOverdue: boolean;
  readonly isWaiting: boolean;
}

// Every milestone with every trainee who is asked for it, whether or not they have begun.
const FIND = `
  select m.id as "milestoneId", m.due_at as "dueAt", t.id as "traineeId", t.track_id as "trackId",
    t.state as "traineeState", coalesce(s.state, 'open') as state, coalesce(s.latest, 0) as latest,
    s.revise_until as "reviseUntil", coalesce(s.awaits_feedback, false) as "isWaiting", v.submitted_at as "submittedAt",
    v.is_answer as "isAnswer", v.revise_until as "answeredBy"
  from trainees t join milestones m on m.cohort_id = t.cohort_id and (m.track_id is null or m.track_id = t.track_id)
    left join submissions s on s.trainee_id = t.id and s.milestone_id = m.id
    left join submission_versions v on v.trainee_id = t.id and v.milestone_id = m.id and v.number = s.latest
  where ($1::uuid is null or t.cohort_id = $1) and ($2::uuid is null or m.id = $2) and ($3::uuid[] is null or t.id = any($3))
  order by m.due_at, m.id, t.id`;

/** Where trainees stand with what is asked of them, as far as the asker reaches. Joins the caller's transaction. */
@Injectable()
export class Standings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(asker: AuthorizedScope | Authority, { cohortId, milestoneId, traineeIds }: Asked): Promise<StandingKnown[]> {
    const asked = [cohortId ?? null, milestoneId ?? null, traineeIds ?? null];
    const rows = await this.database.read<Row>(asker, FIND, asked);
    return rows.map((row) => known(row, this.clock.now()));
  }
}

function known({ latest: versions, isAnswer, answeredBy, ...row }: Row, now: Date): StandingKnown {
  const { submittedAt, dueAt, traineeState } = row;
  const latest = submittedAt && { submittedAt, isAnswer: isAnswer ?? false, reviseUntil: answeredBy };
  return {
    ...row,
    versions,
    standing: standingOf({ ...row, latest, hasDraft: false }, dueAt),
    isLate: latest !== null && isLate(latest, dueAt),
    isOverdue: traineeState === 'active' && isOverdue(row, dueAt, now),
  };
}
