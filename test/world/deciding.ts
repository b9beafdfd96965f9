import type pg from 'pg';
import * as contract from '#contract';
import { type Id, newId, type PersonId } from '#kernel';
import type { Client } from './client.ts';
import { type Applied, anApplication } from './reviewing.ts';
import { anOffice, type Office } from './town.ts';
import { aYear, type YearGround } from './trainee.ts';
import type { World } from './world.ts';

type Outcome = 'accepted' | 'reserve' | 'rejected' | 'undecided';

/** Everybody has applied and been reviewed; the office decides. */
export interface DecisionGround extends YearGround {
  readonly office: Office;
  readonly clerk: Client;
}

interface Asked {
  /** Of each of both tracks. */
  readonly places?: number;
  /** Until when the accepted answer. */
  readonly answersCloseAt?: string;
}

/** A cohort in the phase of decision, with an offering of its year, by an office that decides. */
export async function aCohortToDecide(
  world: World,
  { places = 2, answersCloseAt = '2027-01-27T17:00:00+09:00' }: Asked = {},
): Promise<DecisionGround> {
  const { owner } = world;
  const year = await aYear(owner);
  await owner.query(
    `update cohorts set phase = 'deciding', offering_id = $2, answers_close_at = $3, result_on = '2026-04-02' where id = $1`,
    [year.cohortId, year.offeringId, answersCloseAt],
  );
  await owner.query('update tracks set places = $2 where cohort_id = $1', [year.cohortId, places]);
  const office = await anOffice(owner);
  return { ...year, office, clerk: await world.as(office.clerk, office.id) };
}

/** So many people who applied to the first track. */
export async function severalApplied(owner: pg.Client, ground: DecisionGround, count: number): Promise<Applied[]> {
  const applied: Applied[] = [];
  for (let at = 0; at < count; at += 1) applied.push(await anApplication(owner, ground));
  return applied;
}

const versionOf = (board: contract.AnswerOf<typeof contract.viewDecisionBoard>, { applicationId }: Applied): number =>
  board.lines.find(({ standing }) => standing.applicationId === applicationId)?.decision?.version ?? 0;

export const boardOf = async ({ clerk, trackIds }: DecisionGround, track: 0 | 1 = 0) =>
  (await clerk.ask(contract.viewDecisionBoard, { params: { trackId: trackIds[track] }, input: {} })).answer;

interface Decided {
  readonly track?: 0 | 1;
  readonly reason?: string;
}

/** As the board stands now. */
export async function decided(
  ground: DecisionGround,
  applied: readonly Applied[],
  outcome: Outcome,
  { track = 0, reason = '合議による。' }: Decided = {},
) {
  const board = await boardOf(ground, track);
  const applications = applied.map((one) => ({ applicationId: one.applicationId, version: versionOf(board, one) }));
  const params = { trackId: ground.trackIds[track] };
  return ground.clerk.ask(contract.decideApplications, { params, input: { applications, outcome, reason } });
}

export const decisionsOn = async ({ clerk, cohortId }: DecisionGround) =>
  (await clerk.ask(contract.viewCohortDecisions, { params: { cohortId }, input: {} })).answer;

export async function frozen(ground: DecisionGround) {
  const { cohortId, clerk } = ground;
  const { version } = await decisionsOn(ground);
  return clerk.ask(contract.freezeDecisions, { params: { cohortId }, input: { version } });
}

/** Now, unless told when. */
export async function published(ground: DecisionGround, publishAt: string | null = null, reserveAnswerDays = 7) {
  const { cohortId, clerk } = ground;
  const { version } = await decisionsOn(ground);
  const input = { publishAt, reserveAnswerDays, reason: '全コースの選考が終わった。', version };
  return clerk.ask(contract.publishResults, { params: { cohortId }, input });
}

/** What one applicant sees of their results. */
export const resultsOf = async (client: Client, { cohortId }: DecisionGround) =>
  (await client.ask(contract.viewOwnResult, { params: { cohortId }, input: {} })).answer;

export const stateOf = async (owner: pg.Client, { applicationId }: Applied): Promise<string | undefined> =>
  (await owner.query('select state from application_results where application_id = $1', [applicationId])).rows[0]
    ?.state;

/** The instant of publication comes: by the database's clock, which nobody sets. */
export const instantComes = (owner: pg.Client, { cohortId }: DecisionGround) =>
  owner.query(`update cohorts set publish_at = clock_timestamp() where id = $1`, [cohortId]);

interface Given {
  readonly reviewer: PersonId;
  readonly state?: 'awaited' | 'given' | 'abstained' | 'withdrawn';
  /** By the criteria of the cohort, in their order. */
  readonly scores?: readonly number[];
}

/** What became of a reviewer's look at an application. */
export async function reviewed(
  owner: pg.Client,
  { cohortId, organizationId, trackIds, criterionIds, office }: DecisionGround,
  { applicationId }: Applied,
  { reviewer, state = 'given', scores = [] }: Given,
): Promise<void> {
  const id = newId<'ReviewAssignment'>();
  await owner.query(
    `insert into review_assignments (id, organization_id, cohort_id, track_id, application_id, reviewer_id, state,
       brought_by, assigned_by, assigned_at, reason, version)
     values ($1, $2, $3, $4, $5, $6, $7, 'hand', $8, '2026-11-20T10:00:00+09:00', 'なし', 1)`,
    [id, organizationId, cohortId, trackIds[0], applicationId, reviewer, state, office.clerk],
  );
  if (scores.length === 0) return;
  await owner.query(
    `insert into reviews (assignment_id, organization_id, cohort_id, track_id, application_id, reviewer_id, comment, given_at)
     values ($1, $2, $3, $4, $5, $6, '', '2026-11-21T10:00:00+09:00')`,
    [id, organizationId, cohortId, trackIds[0], applicationId, reviewer],
  );
  for (const [at, score] of scores.entries()) {
    const row: [Id<'ReviewAssignment'>, Id<'Criterion'> | undefined, Id<'Cohort'>, number] = [
      id,
      criterionIds[at],
      cohortId,
      score,
    ];
    await owner.query('insert into review_scores values ($1, $2, $3, $4)', row);
  }
}
