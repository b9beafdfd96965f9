import { Injectable } from '@nestjs/common';
import type { OfferingId, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import { NoPlaceOffered } from '../domain/decision-errors.ts';
import type { CohortApplicationId, CohortId, TrackId } from '../domain/ids.ts';
import type { ResultInTrack } from '../domain/moving-up.ts';
import type { ResultState } from '../domain/result.ts';

/** One person's result on one application. */
export interface Result {
  readonly cohortApplicationId: CohortApplicationId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly learnerId: PersonId;
  readonly state: ResultState;
  readonly answerBy: Date;
  readonly offeringId: OfferingId | null;
}

/** A track whose results are out or about to be, with what settles its places. */
export interface TrackToFill {
  readonly trackId: TrackId;
  readonly places: number;
}

export interface Fillable {
  readonly cohortId: CohortId;
  readonly organizationId: OrganizationId;
  readonly reserveAnswerDays: number;
  readonly answersCloseAt: Date;
  readonly isOut: boolean;
}

const TURN = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const FORGET = 'delete from application_results where cohort_id = $1';
// Who withdrew after they were accepted leaves a place to the reserve; who withdrew otherwise has no result.
const PREPARE = `
  insert into application_results (organization_id, cohort_id, track_id, application_id, learner_id, state)
  select d.organization_id, d.cohort_id, d.track_id, d.application_id, d.learner_id,
    case when d.outcome <> 'accepted' then d.outcome when a.state = 'submitted' then 'offered' else 'given-up' end
  from decisions d join cohort_applications a on a.id = d.application_id
  where d.cohort_id = $1 and d.outcome is not null and (a.state = 'submitted' or d.outcome = 'accepted')`;
const HOLD = `
  select r.application_id as "cohortApplicationId", r.organization_id as "organizationId", r.cohort_id as "cohortId",
    r.track_id as "trackId", r.learner_id as "learnerId", r.state,
    greatest(r.answer_by, c.answers_close_at) as "answerBy", c.offering_id as "offeringId"
  from application_results r join cohorts c on c.id = r.cohort_id where r.application_id = $1`;
const OF_PERSON = `
  select application_id as id from application_results where cohort_id = $1 and track_id = $2 and learner_id = $3`;
const SUBMITTED = `select id from cohort_applications where id = $1 and state <> 'draft'`;
const OWN = 'select id from cohort_applications where id = $1 and learner_id = $2';
const MOVE = `update application_results set state = $2, answered_at = $3 where application_id = $1`;
const MOVE_UP = `
  update application_results set state = $2, moved_up_at = $3, answer_by = $4 where application_id = $1`;
const REMIND = `
  update application_results set reminded_at = $2 where application_id = $1 and state = 'offered' and reminded_at is null
  returning application_id`;
const FILLABLE = `
  select id as "cohortId", organization_id as "organizationId", reserve_answer_days as "reserveAnswerDays",
    answers_close_at as "answersCloseAt", results_are_out(id) as "isOut"
  from cohorts where id = $1 and phase in ('deciding', 'published') and publish_at is not null`;
const TRACKS = 'select id as "trackId", places from tracks where cohort_id = $1 order by position, code';
const OF_TRACK = `
  select r.application_id as "applicationId", r.learner_id as "learnerId", r.state,
    r.moved_up_at is not null as "hasMovedUp", d.reserve_rank as "reserveRank", a.state = 'submitted' as stands,
    exists (select from application_results o where o.cohort_id = r.cohort_id and o.learner_id = r.learner_id
      and o.application_id <> r.application_id and o.state in ('offered', 'accepted')) as "hasPlaceElsewhere"
  from application_results r join decisions d on d.application_id = r.application_id
    join cohort_applications a on a.id = r.application_id where r.track_id = $1`;
const NEAR = `
  select exists (select from cohorts where id = $1 and publish_at <= clock_timestamp() + interval '10 seconds') as "areNear"`;
// By the database's own clock, whatever the processes believe.
const PUBLISH_NOW =
  'update cohorts set publish_at = clock_timestamp() where id = $1 returning publish_at as "publishAt"';
const PUBLISH_WHEN_DUE = `
  update cohorts set phase = 'published', version = version + 1
  where id = $1 and phase = 'deciding' and publish_at <= clock_timestamp()
  returning id, organization_id as "organizationId"`;
const OFFERED = `select count(*)::int as count from application_results where cohort_id = $1 and state = 'offered'`;
const TOLD = `
  select distinct r.learner_id as "learnerId" from application_results r
    join cohort_applications a on a.id = r.application_id
  where r.cohort_id = $1 and a.state = 'submitted' order by 1`;

/** What applicants learn, and the places offered to them. Inside a transaction, one after the other for a cohort. */
@Injectable()
export class ResultStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Whoever answers, lapses, withdraws or moves up in a cohort does so one after the other until the transaction ends. */
  async takeTurn(cohortId: CohortId): Promise<void> {
    await this.query(TURN, [`results ${cohortId}`]);
  }

  /** Makes the results of all decisions of a cohort anew; none is seen before the instant. */
  async prepare(cohortId: CohortId): Promise<void> {
    await this.forget(cohortId);
    await this.query(PREPARE, [cohortId]);
  }

  /** Whether the instant has passed, or passes before a change could be kept from being seen. */
  async areNear(cohortId: CohortId): Promise<boolean> {
    return (await this.query<{ areNear: boolean }>(NEAR, [cohortId]))[0]?.areNear ?? false;
  }

  /** Answers the instant. */
  async publishNow(cohortId: CohortId): Promise<Date> {
    // The rows of an UPDATE that returns some come with their count.
    const [rows] = await this.query<{ publishAt: Date }[]>(PUBLISH_NOW, [cohortId]);
    return (rows as { publishAt: Date }[])[0]?.publishAt as Date;
  }

  /** Undefined where the instant has not come, or this was written down already. */
  async publishWhenDue(cohortId: CohortId): Promise<{ id: CohortId; organizationId: OrganizationId } | undefined> {
    const [rows] = await this.query<{ id: CohortId; organizationId: OrganizationId }[]>(PUBLISH_WHEN_DUE, [cohortId]);
    return rows?.[0];
  }

  async forget(cohortId: CohortId): Promise<void> {
    await this.query(FORGET, [cohortId]);
  }

  async find(id: CohortApplicationId): Promise<Result | undefined> {
    return (await this.query<Result>(HOLD, [id]))[0];
  }

  /** Whether the application is this person's, whatever its result. */
  async isOwn(id: CohortApplicationId, learnerId: PersonId): Promise<boolean> {
    return (await this.query(OWN, [id, learnerId])).length > 0;
  }

  /** Whether there is such an application, though nothing came of it yet. */
  async isSubmitted(id: CohortApplicationId): Promise<boolean> {
    return (await this.query(SUBMITTED, [id])).length > 0;
  }

  /** Throws `no-place-offered`. */
  async idOf({ cohortId, trackId, learnerId }: Pick<Result, 'cohortId' | 'trackId' | 'learnerId'>) {
    const [found] = await this.query<{ id: CohortApplicationId }>(OF_PERSON, [cohortId, trackId, learnerId]);
    if (!found) throw new NoPlaceOffered();
    return found.id;
  }

  async have(id: CohortApplicationId): Promise<Result> {
    const found = await this.find(id);
    if (!found) throw new NoPlaceOffered();
    return found;
  }

  async move(id: CohortApplicationId, state: ResultState, at: Date | null): Promise<void> {
    await this.query(MOVE, [id, state, at]);
  }

  async moveUp(
    id: CohortApplicationId,
    state: ResultState,
    { at, answerBy }: { at: Date; answerBy: Date | null },
  ): Promise<void> {
    await this.query(MOVE_UP, [id, state, at, answerBy]);
  }

  /** Whether there was still somebody to remind. */
  async noteReminder(id: CohortApplicationId, at: Date): Promise<boolean> {
    const [rows] = await this.query<unknown[]>(REMIND, [id, at]);
    return (rows?.length ?? 0) > 0;
  }

  /** Undefined where nothing is published, or the year is closed. */
  async fillable(cohortId: CohortId): Promise<Fillable | undefined> {
    return (await this.query<Fillable>(FILLABLE, [cohortId]))[0];
  }

  tracks(cohortId: CohortId): Promise<TrackToFill[]> {
    return this.query<TrackToFill>(TRACKS, [cohortId]);
  }

  ofTrack(trackId: TrackId): Promise<ResultInTrack[]> {
    return this.query<ResultInTrack>(OF_TRACK, [trackId]);
  }

  /** How many places still wait for an answer. */
  async countOffered(cohortId: CohortId): Promise<number> {
    return (await this.query<{ count: number }>(OFFERED, [cohortId]))[0]?.count ?? 0;
  }

  /** Everybody who has a result and did not withdraw. */
  async peopleTold(cohortId: CohortId): Promise<PersonId[]> {
    const rows = await this.query<{ learnerId: PersonId }>(TOLD, [cohortId]);
    return rows.map(({ learnerId }) => learnerId);
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
