import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { Finishing } from '../domain/conclusion.ts';
import { TraineeNotFound } from '../domain/errors.ts';
import type { CohortId, TraineeId } from '../domain/ids.ts';
import { SubmissionsOf } from './submissions-of.ts';

const PLANNED = `from offering_sessions s where s.offering_id = e.offering_id and s.state = 'planned'
  and is_asked(s.gathering_id, e.id)`;
const FINISHING = `
  select t.id as "traineeId", t.organization_id as "organizationId", t.cohort_id as "cohortId", t.track_id as "trackId",
    t.learner_id as "learnerId", t.enrollment_id as "enrollmentId", e.offering_id as "offeringId", t.state,
    (select coalesce(sum(cardinality(s.half_days)), 0)::int ${PLANNED}) as "halfDaysHeld",
    (select count(*)::int from attendances x join offering_sessions s on s.id = x.session_id
      where x.enrollment_id = e.id and x.mark = 'full' and s.state = 'planned') as "halfDaysAttended",
    case when n.trainee_id is not null then jsonb_build_object('outcome', n.outcome, 'reason', n.reason,
      'fulfilledTheRule', n.fulfilled_the_rule, 'isOutstanding', n.is_outstanding, 'version', n.version) end as conclusion
  from trainees t join enrollments e on e.id = t.enrollment_id left join year_conclusions n on n.trainee_id = t.id`;

/** Trainees with what the rule of their year is judged by, and what the office concluded. Joins the caller's transaction. */
@Injectable()
export class FinishingTrainees {
  constructor(
    private readonly database: Database,
    private readonly submissionsOf: SubmissionsOf,
  ) {}

  ofCohort(scope: AuthorizedScope, cohortId: CohortId): Promise<Finishing[]> {
    return this.read(scope, 't.cohort_id = $1 order by t.id', cohortId);
  }

  /** Throws `not-found`. */
  async of(scope: AuthorizedScope, traineeId: TraineeId): Promise<Finishing> {
    const [trainee] = await this.read(scope, 't.id = $1', traineeId);
    if (!trainee) throw new TraineeNotFound();
    return trainee;
  }

  private async read(scope: AuthorizedScope, which: string, id: CohortId | TraineeId): Promise<Finishing[]> {
    const trainees = await this.database.read<Attending>(scope, `${FINISHING} where ${which}`, [id]);
    const known = await this.submissionsOf.ask(
      scope,
      trainees.map(({ traineeId }) => traineeId),
    );
    const submissions = new Map(known.map((one) => [one.traineeId, one]));
    return trainees.map((trainee) => {
      const { asked: milestonesAsked = 0, accepted: milestonesAccepted = 0 } = submissions.get(trainee.traineeId) ?? {};
      return { ...trainee, milestonesAsked, milestonesAccepted };
    });
  }
}

type Attending = Omit<Finishing, 'milestonesAsked' | 'milestonesAccepted'>;
