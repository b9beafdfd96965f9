import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { AuthorizedScope, PersonId, Reach } from '#kernel';
import { Database } from '#platform';
import { grants } from '../../libs/contexts/identity/data/grants.ts';
import { PublishWhenDue } from '../../libs/contexts/selection/schedules/publish-when-due.ts';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import {
  aCohortToDecide,
  type DecisionGround,
  frozen,
  instantComes,
  published,
  resultsOf,
  reviewed,
} from '../world/deciding.ts';
import { wordsIn } from '../world/paper.ts';
import { type Applied, anApplication } from '../world/reviewing.ts';
import { paramsFor, sampleFor } from '../world/sample-input.ts';
import { aTeacher } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Route = contract.Served<contract.Shape, contract.Shape, contract.Shape>;

const APPLICATIONS = 200;
const REASONS = Array.from({ length: APPLICATIONS }, (_, at) => `金糸雀の理由第${String(at).padStart(3, '0')}号`);
const ORDERED = '金糸雀の補欠順';
const OUTCOMES = ['accepted', 'reserve', 'rejected'] as const;
/** A result, said as the product says it: no answer has such a field filled before the instant. */
const STATES = /"(?:state|outcome)":"(?:accepted|rejected|reserve|offered)"|"reserveRank":\d|"movedUpAt":"/;
const isServed = (entry: unknown): entry is Route => typeof entry === 'object' && entry !== null && 'route' in entry;
const readable = (...roles: (keyof typeof grants)[]) =>
  (Object.values(contract) as unknown[])
    .filter(isServed)
    .filter(
      ({ route: { method, permission } }) =>
        method === 'GET' && (permission === 'anyone' || roles.some((role) => permission in grants[role])),
    );

describe('Results before their instant', () => {
  let world: World;
  let ground: DecisionGround;
  let applied: Applied[];
  let masterId: PersonId;
  let readers: readonly (readonly [string, Client, readonly Route[]])[];

  beforeAll(async () => {
    world = await aWorld();
    ground = await aCohortToDecide(world, { places: 70 });
    applied = [];
    for (let at = 0; at < APPLICATIONS; at += 1) applied.push(await anApplication(world.owner, ground));
    await decideAll();
    await tellsThePublic();
    masterId = await staffed('長 進', 'course-master');
    const reviewer = await staffed('審査 太郎', 'reviewer');
    await reviewed(world.owner, ground, one(0), { reviewer, scores: [4, 4] });
    readers = [
      ['accepted', await as(0), readable('applicant')],
      ['in reserve', await as(1), readable('applicant')],
      ['rejected', await as(2), readable('applicant')],
      ['reviewer', await world.as(reviewer, ground.office.id), readable('learner', 'instructor')],
      ['course master', await world.as(masterId, ground.office.id), readable('learner', 'instructor')],
    ];
    await frozen(ground);
    await published(ground, '2027-01-20T10:00:00+09:00');
    await world.owner.query(`update cohorts set publish_at = clock_timestamp() + interval '1 day' where id = $1`, [
      ground.cohortId,
    ]);
    await settled();
  }, 120_000);
  afterAll(() => world.end());

  /** A hundred events are spread at a time, and most of these concern nobody. */
  const settled = async () => {
    do await world.settle();
    while ((await world.owner.query('select from pending_events limit 1')).rowCount);
  };
  const one = (at: number) => applied[at] as Applied;
  const as = (at: number) => world.as(one(at).person, null);
  const staffed = async (name: string, part: string): Promise<PersonId> => {
    const personId = await aTeacher(world.owner, ground.office, name);
    await serves(world.owner, { cohortId: ground.cohortId, trackId: ground.trackIds[0], personId, part });
    return personId;
  };
  /** So that pages and feed have something to say. */
  async function tellsThePublic(): Promise<void> {
    const page = { params: { programId: ground.programId, pageKind: 'questions' as const } };
    const said = { ja: 'よくある質問', en: 'Questions' };
    const input = { title: said, summary: said, body: said, version: 0 };
    await ground.clerk.ask(contract.writePublicPage, { ...page, input });
    await ground.clerk.ask(contract.publishPublicPage, { ...page, input: { version: 1 } });
  }
  /** One in three is accepted, in reserve, rejected; each for a reason of its own, which no two share. */
  async function decideAll(): Promise<void> {
    for (const [at, { applicationId }] of applied.entries()) {
      const outcome = OUTCOMES[at % OUTCOMES.length] as (typeof OUTCOMES)[number];
      const input = { applications: [{ applicationId, version: 0 }], outcome, reason: REASONS[at] as string };
      await ground.clerk.ask(contract.decideApplications, { params: { trackId: ground.trackIds[0] }, input });
    }
    const order = applied.flatMap(({ applicationId }, at) => (at % OUTCOMES.length === 1 ? [applicationId] : []));
    const input = { order: order.toReversed(), reason: ORDERED };
    await ground.clerk.ask(contract.orderReserve, { params: { trackId: ground.trackIds[0] }, input });
  }

  const saidOf = async (answer: Response) => {
    const heads = decodeURIComponent([...answer.headers].flat().join('\n'));
    return [heads, await answer.clone().text(), await wordsIn(answer)].join('\n');
  };
  /** Whatever somebody may ask for, with every id of the cohort and of their own that they know. */
  async function everythingSaidTo(client: Client, routes: readonly Route[], at: number): Promise<string> {
    const ids = {
      cohortId: ground.cohortId,
      trackId: ground.trackIds[0],
      programId: ground.programId,
      offeringId: ground.offeringId,
      code: `makers-${ground.programId}`,
      pageKind: 'questions',
      fiscalYear: '2026',
      cohortApplicationId: one(at).applicationId,
      applicationId: one(at).applicationId,
      organizationId: ground.organizationId,
      personId: one(at).person,
      about: 'person',
      id: one(at).person,
    };
    const said: string[] = [];
    for (const entry of routes) {
      const asked = { params: paramsFor(entry, ids), input: sampleFor(entry, ids) as never };
      said.push(`${entry.name} ${await saidOf(await client.fetch(entry, asked))}`);
    }
    return said.join('\n');
  }
  const betrayedIn = (said: string) => [...REASONS, ORDERED].filter((word) => said.includes(word));
  const mails = () => world.mailbox.mails.map((mail) => JSON.stringify(mail)).join('\n');

  it('tell nobody who applied, reviews or leads a track what was decided; the check catches a planted leak', async () => {
    for (const [at, [reader, client, routes]] of readers.entries()) {
      const said = await everythingSaidTo(client, routes, at % OUTCOMES.length);
      expect(routes.length).toBeGreaterThan(20);
      expect(said).toMatch(/programFeedInJapanese[^]*よくある質問/);
      expect([reader, betrayedIn(said), STATES.exec(said)?.[0]]).toEqual([reader, [], undefined]);
    }
    expect(betrayedIn(mails())).toEqual([]);
    expect(world.log.length).toBeGreaterThan(0);
    expect([betrayedIn(world.log.join('\n')), STATES.exec(world.log.join('\n'))?.[0]]).toEqual([[], undefined]);
    const [, rejected, routes] = readers[2] as (typeof readers)[number];
    const leak = REASONS[2] as string;
    await world.owner.query('update tracks set summary_ja = summary_ja || $2 where id = $1', [
      ground.trackIds[0],
      leak,
    ]);
    expect(betrayedIn(await everythingSaidTo(rejected, routes, 2))).toEqual([leak]);
    await world.owner.query('update tracks set summary_ja = replace(summary_ja, $2, $3) where id = $1', [
      ground.trackIds[0],
      leak,
      '',
    ]);
  }, 120_000);

  it('are found by the same check in an answer once they are told too early', async () => {
    const tellIn = (interval: string) =>
      world.owner.query('update cohorts set publish_at = clock_timestamp() + $2::interval where id = $1', [
        ground.cohortId,
        interval,
      ]);
    const [, accepted, routes] = readers[0] as (typeof readers)[number];
    await tellIn('-1 minute');
    expect(await everythingSaidTo(accepted, routes, 0)).toMatch(STATES);
    await tellIn('1 day');
    expect(await everythingSaidTo(accepted, routes, 0)).not.toMatch(STATES);
  });

  it('answer the same to who is accepted, in reserve and rejected', async () => {
    const answers: unknown[] = [];
    for (const at of [0, 1, 2]) {
      const client = await as(at);
      const params = { cohortApplicationId: one(at).applicationId };
      const { problem, status } = await client.ask(contract.acceptPlace, { params, input: {} });
      answers.push([await resultsOf(client, ground), status, problem]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('stand in no event, whoever may read the history', async () => {
    const { rows } = await world.owner.query('select facts, reason, changed from events');
    const said = rows.map((row) => JSON.stringify(row)).join('\n');
    expect(betrayedIn(said)).toEqual([]);
    expect(said).not.toMatch(STATES);
    expect((await world.owner.query('select from event_values')).rowCount).toBe(0);
  });

  it('are kept by the database, whatever a query forgets', async () => {
    const own: Reach = { kind: 'self', id: one(0).person };
    const serving: Reach = { kind: 'track', id: masterId };
    const count = async (reach: Reach & { readonly id: PersonId }, table: string) => {
      const scope = { actor: { personId: reach.id, grants: {} }, reach, rows: reach } as unknown as AuthorizedScope;
      const sql = `select count(*)::int as count from ${table}`;
      const [found] = await world.api.get(Database).read<{ count: number }>(scope, sql);
      return found?.count;
    };
    const tables = ['decisions', 'decision_changes', 'application_results'];
    for (const reach of [own, serving]) {
      for (const table of tables)
        expect([reach.kind, table, await count(reach, table)]).toEqual([reach.kind, table, 0]);
    }
    await instantComes(world.owner, ground);
    expect(await Promise.all(tables.map((table) => count(own, table)))).toEqual([0, 0, 1]);
    expect(await Promise.all(tables.map((table) => count(serving, table)))).toEqual([APPLICATIONS, 0, APPLICATIONS]);
  });

  it('are out for everybody afterwards, without a reason, a rank or a score', async () => {
    await world.worker.get(PublishWhenDue, { strict: false }).run('settle-places');
    await settled();
    expect(world.mailbox.mails).toHaveLength(APPLICATIONS);
    expect(betrayedIn(mails())).toEqual([]);
    const states: unknown[] = [];
    for (const [at, [, client, routes]] of readers.slice(0, 3).entries()) {
      states.push((await resultsOf(client, ground)).results.map(({ state }) => state));
      const said = await everythingSaidTo(client, routes, at);
      expect(betrayedIn(said)).toEqual([]);
      expect(said).not.toMatch(/"reserveRank"|"totals":\{|"deviation"/);
    }
    expect(states).toEqual([['offered'], ['reserve'], ['rejected']]);
  }, 120_000);
});
