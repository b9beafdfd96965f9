import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AnswerOf,
  abstainFromReview,
  assignByRule,
  assignReviewers,
  declareConflict,
  giveReview,
  listAssignments,
  listMyReviews,
  nameMyTies,
  planAssignments,
  previewAssignmentTable,
  viewBlindApplication,
  viewMyTies,
  viewReviewedApplication,
  viewTrackFigures,
  withdrawReview,
} from '#contract';
import type { Id, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { aCohort, type CohortGround, serves } from '../world/cohort.ts';
import { type Applied, anApplication } from '../world/reviewing.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Track = 0 | 1;

describe('Reviewing applications', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let cohort: CohortGround;
  let mori: PersonId;
  let sato: PersonId;
  let abe: PersonId;
  let master: PersonId;
  let applied: Applied[];

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    cohort = await aCohort(world.owner, {
      phase: 'reviewing',
      closesAt: '2026-11-15T17:00:00+09:00',
      assignmentClosesAt: null,
    });
    [mori, sato, abe, master] = [
      await aReviewer('森 真'),
      await aReviewer('佐藤 優'),
      await aReviewer('阿部 香'),
      await aReviewer('長 進', 'course-master'),
    ] as [PersonId, PersonId, PersonId, PersonId];
    applied = [];
    for (const at of [1, 2, 3, 4])
      applied.push(await anApplication(world.owner, cohort, { self: { school: `第${at}大学` } }));
  });
  afterAll(() => world.end());

  const aReviewer = async (name: string, part = 'reviewer', track: Track = 0): Promise<PersonId> => {
    const personId = await aTeacher(world.owner, office, name);
    await serves(world.owner, { cohortId: cohort.cohortId, trackId: cohort.trackIds[track], personId, part });
    return personId;
  };
  const clients = new Map<PersonId, Client>();
  const as = async (person: PersonId): Promise<Client> => {
    const client = clients.get(person) ?? (await world.as(person, office.id));
    clients.set(person, client);
    return client;
  };
  const ofTrack = (track: Track = 0) => ({ params: { trackId: cohort.trackIds[track] } });
  const one = (at: number) => applied[at] as Applied;
  const phase = (now: string) =>
    world.owner.query('update cohorts set phase = $2 where id = $1', [cohort.cohortId, now]);
  const assign = (pairs: readonly [Applied, PersonId][], track: Track = 0) =>
    clerk.ask(assignReviewers, {
      ...ofTrack(track),
      input: {
        pairs: pairs.map(([{ applicationId }, reviewerId]) => ({ applicationId, reviewerId })),
        broughtBy: 'hand',
      },
    });
  const linesOf = async (person: PersonId) => {
    const { answer } = await (await as(person)).ask(listMyReviews, { params: {}, input: {} });
    return answer.rounds.flatMap(({ lines }) => lines);
  };
  const assignmentOf = async (person: PersonId, { code }: Applied) =>
    (await linesOf(person)).find((line) => line.code === code)?.assignmentId as Id<'ReviewAssignment'>;
  const view = async (person: PersonId, application: Applied) =>
    (await as(person)).ask(viewBlindApplication, {
      params: { assignmentId: await assignmentOf(person, application) },
      input: {},
    });
  const give = async (person: PersonId, application: Applied, scores: readonly number[], comment = '') => {
    const params = { assignmentId: await assignmentOf(person, application) };
    const client = await as(person);
    const { answer } = await client.ask(viewBlindApplication, { params, input: {} });
    return client.ask(giveReview, {
      params,
      input: {
        scores: scores.map((score, at) => ({ criterionId: cohort.criterionIds[at] as Id<'Criterion'>, score })),
        comment,
        version: answer.version,
      },
    });
  };
  const figures = async (client: Client, by: 'mean' | 'median' = 'mean', track: Track = 0) =>
    client.ask(viewTrackFigures, { ...ofTrack(track), input: { by } });
  const eventsOf = async (kind: string) =>
    (await world.owner.query('select * from events where kind = $1 order by id', [kind])).rows;

  it('begin with an assignment that is looked at first; a track without reviewers or applications says so', async () => {
    const plan = await clerk.ask(planAssignments, { ...ofTrack(), input: { each: 2 } });
    expect(plan.answer).toMatchObject({ applications: 4, added: 8, short: [], found: [] });
    expect(plan.answer.loads.map(({ name, before, after }) => [name, before, after >= 2])).toEqual(
      expect.arrayContaining([
        ['阿部 香', 0, true],
        ['佐藤 優', 0, true],
        ['森 真', 0, true],
      ]),
    );
    expect((await clerk.ask(listAssignments, { ...ofTrack(), input: {} })).answer.assignments).toEqual([]);
    const empty = await clerk.ask(planAssignments, { ...ofTrack(1), input: { each: 1 } });
    expect([empty.status, empty.problem.code]).toEqual([409, 'track-without-applications']);
    await anApplication(world.owner, cohort, { track: 1 });
    const unstaffed = await clerk.ask(assignByRule, { ...ofTrack(1), input: { each: 1 } });
    expect([unstaffed.status, unstaffed.problem.code]).toEqual([409, 'track-without-reviewers']);
    expect(unstaffed.problem.detail).toContain('先にコースの担当者に「書類審査」の人を加えてから');
  });

  it('never give an application to a reviewer of the same school', async () => {
    const client = await as(mori);
    expect((await client.ask(viewMyTies, { params: {}, input: {} })).answer).toEqual({ schools: [], version: 0 });
    const named = { schools: ['国立大学法人 第1大学 情報学部'], version: 0 };
    expect((await client.ask(nameMyTies, { params: {}, input: named })).answer).toEqual({ version: 1 });
    const stale = await client.ask(nameMyTies, { params: {}, input: { schools: [], version: 0 } });
    expect([stale.status, stale.problem.code]).toEqual([409, 'record-changed-meanwhile']);
    const done = await clerk.ask(assignByRule, { ...ofTrack(), input: { each: 2 } });
    expect(done.answer.found).toEqual([{ code: one(0).code, reviewerName: '森 真', kind: 'same-school' }]);
    const { answer } = await clerk.ask(listAssignments, { ...ofTrack(), input: {} });
    const readers = answer.assignments
      .filter(({ code }) => code === one(0).code)
      .map(({ reviewerName }) => reviewerName);
    expect([answer.assignments.length, readers.toSorted()]).toEqual([8, ['佐藤 優', '阿部 香'].toSorted()]);
    const byHand = await assign([[one(0), mori]]);
    expect([byHand.status, byHand.problem.code]).toEqual([409, 'reviewer-has-conflict']);
    const again = await clerk.ask(assignByRule, { ...ofTrack(), input: { each: 2 } });
    expect(again.answer).toMatchObject({ added: 0, found: [] });
    expect((await eventsOf('reviewers-assigned')).map(({ facts }) => [facts.assigned, facts.by])).toEqual([
      [8, 'rule'],
    ]);
    await world.settle();
    const asked = world.mailbox.mails.filter(({ subject }) => subject.includes('応募書類の審査のお願い'));
    expect(asked.map(({ text }) => /^(\S+ \S) 様/.exec(text)?.[1]).toSorted()).toEqual(['佐藤 優', '森 真', '阿部 香']);
    const counts = asked.map(({ text }) => Number(/応募書類(\d+)件の審査/.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8);
    expect(asked.filter(({ text }) => text.includes('大学') || !text.includes('/admin/reviewing'))).toEqual([]);
    expect((await eventsOf('review-conflict-noted')).map(({ facts }) => [facts.kind, facts.source])).toEqual([
      ['same-school', 'found'],
    ]);
    await assign(applied.flatMap((application) => missingOf(answer, application)));
  });

  /** The reviewers of the track who do not have it yet and may. */
  const missingOf = (
    { assignments, reviewers }: AnswerOf<typeof listAssignments>,
    application: Applied,
  ): [Applied, PersonId][] =>
    reviewers
      .filter(
        ({ reviewerId: id }) => !assignments.some((each) => each.code === application.code && each.reviewerId === id),
      )
      .filter(({ reviewerId: id }) => !(id === mori && application === one(0)))
      .map(({ reviewerId }) => [application, reviewerId as PersonId]);

  it('are given with a score for each weighted criterion, and corrected', async () => {
    const refused = await give(mori, one(1), []);
    expect([refused.status, refused.problem.code]).toEqual([422, 'scores-missing']);
    const given = await give(mori, one(1), [4], '題材がよい');
    expect([given.status, given.answer.state]).toEqual([201, 'given']);
    const corrected = await give(mori, one(1), [5, 2], '題材も腕もよい');
    expect([corrected.status, corrected.answer.state]).toEqual([201, 'given']);
    const { answer } = await view(mori, one(1));
    expect(answer.own).toEqual({
      scores: [
        { criterionId: cohort.criterionIds[0], score: 5 },
        { criterionId: cohort.criterionIds[1], score: 2 },
      ],
      total: 5,
      comment: '題材も腕もよい',
    });
    const stale = await (await as(mori)).ask(giveReview, {
      params: { assignmentId: answer.assignmentId as Id<'ReviewAssignment'> },
      input: { scores: answer.own?.scores ?? [], comment: '', version: 1 },
    });
    expect([stale.status, stale.problem.code]).toEqual([409, 'record-changed-meanwhile']);
    expect([(await eventsOf('review-given')).length, (await eventsOf('review-corrected')).length]).toEqual([1, 1]);
  });

  it('show what others scored only after one’s own, without names', async () => {
    expect((await view(sato, one(1))).answer).toMatchObject({ own: null, others: null });
    await give(sato, one(1), [1], '新しさが足りない');
    const { answer } = await view(sato, one(1));
    expect(answer.others).toEqual([expect.objectContaining({ total: 5, comment: '題材も腕もよい' })]);
    expect(JSON.stringify(answer)).not.toContain('森 真');
  });

  it('belong to their reviewer alone, and are given while the cohort is under review', async () => {
    const params = { assignmentId: await assignmentOf(mori, one(1)) };
    const stranger = await (await as(abe)).ask(viewBlindApplication, { params, input: {} });
    expect([stranger.status, stranger.problem.code]).toEqual([404, 'not-found']);
    const input = { scores: [], comment: '', version: 1 };
    expect((await (await as(abe)).ask(giveReview, { params, input })).status).toBe(404);
    await phase('deciding');
    const late = await give(mori, one(1), [0]);
    expect([late.status, late.problem.code]).toEqual([409, 'phase-forbids']);
    expect((await view(mori, one(1))).answer.abilities).toEqual({
      review: false,
      abstain: false,
      declareConflict: true,
    });
    await phase('applying');
    expect(await linesOf(mori)).toEqual([]);
    await phase('reviewing');
  });

  it('may be abstained from, and count no more then', async () => {
    await give(abe, one(1), [3]);
    const params = { assignmentId: await assignmentOf(abe, one(1)) };
    const input = { reason: '専門外', version: 2 };
    expect((await (await as(abe)).ask(abstainFromReview, { params, input })).answer.state).toBe('abstained');
    expect((await view(abe, one(1))).answer).toMatchObject({ state: 'abstained', reason: '専門外', others: null });
    const standing = (await figures(clerk)).answer.standings.find(({ code }) => code === one(1).code);
    expect(standing).toMatchObject({
      state: 'conflicting',
      abstained: 1,
      totals: { count: 2, mean: 3, deviation: 2, spread: 4 },
    });
  });

  it('are withdrawn, with the reason kept, when a reviewer becomes an applicant’s relative mid-way; in all of their applications', async () => {
    const twice = await anApplication(world.owner, cohort, { person: one(2).person, track: 1 });
    const [cohortId, trackId] = [cohort.cohortId, cohort.trackIds[1]];
    await serves(world.owner, { cohortId, trackId, personId: mori, part: 'reviewer' });
    await assign([[twice, mori]], 1);
    await give(mori, one(2), [5]);
    await give(mori, twice, [5]);
    const reason = '先週、いとこが応募していると知りました';
    const declared = await (await as(mori)).ask(declareConflict, {
      params: { assignmentId: await assignmentOf(mori, one(2)) },
      input: { kind: 'relative', reason },
    });
    expect(declared.answer).toEqual({ withdrawn: 2 });
    const { answer } = await view(mori, one(2));
    expect(answer).toMatchObject({ state: 'withdrawn', reason, answers: [], others: null });
    const refused = await give(mori, twice, [0]);
    expect([refused.status, refused.problem.code]).toEqual([409, 'review-is-withdrawn']);
    const { standings } = (await figures(clerk, 'mean', 1)).answer;
    expect(standings.find(({ code }) => code === twice.code)).toMatchObject({
      withdrawn: 1,
      totals: null,
      state: 'not-started',
    });
    const kept = await world.owner.query(
      'select score from review_scores x join review_assignments a on a.id = x.assignment_id where a.application_id = $1',
      [twice.applicationId],
    );
    expect(kept.rows).toEqual([{ score: 5 }]);
    expect((await assign([[twice, mori]], 1)).problem.code).toBe('reviewer-has-conflict');
  });

  it('are taken back by the office with a reason', async () => {
    const { answer } = await clerk.ask(listAssignments, { ...ofTrack(), input: {} });
    const line = answer.assignments.find(({ code, reviewerId }) => code === one(3).code && reviewerId === abe);
    const params = { assignmentId: line?.assignmentId as Id<'ReviewAssignment'> };
    const taken = await clerk.ask(withdrawReview, {
      params,
      input: { reason: '担当の入れ替え', version: line?.version ?? 0 },
    });
    expect(taken.answer.state).toBe('withdrawn');
    expect((await eventsOf('review-withdrawn')).at(-1)).toMatchObject({ reason: '担当の入れ替え' });
    const table = `審査担当者,応募番号\r\n${await signInIdOf(abe)},${one(3).code.toLowerCase()}\r\nnobody,${one(0).code}`;
    const file = { fileName: 'list.csv', bytes: new TextEncoder().encode(table) };
    const judged = await clerk.ask(previewAssignmentTable, { ...ofTrack(), input: file });
    expect(judged.answer.lines.map(({ problem }) => problem)).toEqual(['already-assigned', 'reviewer-unknown']);
    const headless = { fileName: 'list.csv', bytes: new TextEncoder().encode('審査担当者\r\nx') };
    const refused = await clerk.ask(previewAssignmentTable, { ...ofTrack(), input: headless });
    expect(refused.problem.detail).toContain('見出し「応募番号」がありません');
  });

  const signInIdOf = async (person: PersonId) =>
    (await world.owner.query('select sign_in_id from accounts where id = $1', [person])).rows[0].sign_in_id;

  it('come together as figures for course masters and the office alone, after their own', async () => {
    const { answer } = await figures(await as(master));
    expect(answer.standings[0]).toMatchObject({ place: 1, code: one(1).code });
    expect(answer.reviewers.find(({ name }) => name === '森 真')).toMatchObject({ compared: 1, difference: 4 });
    expect(answer.reviewers.find(({ name }) => name === '佐藤 優')).toMatchObject({ compared: 1, difference: -4 });
    const reviewer = await figures(await as(mori));
    expect([reviewer.status, reviewer.problem.code]).toEqual([404, 'track-unknown']);
    await serves(world.owner, {
      cohortId: cohort.cohortId,
      trackId: cohort.trackIds[0],
      personId: master,
      part: 'reviewer',
    });
    await assign([[one(3), master]]);
    const owing = await figures(await as(master));
    expect([owing.status, owing.problem.code]).toEqual([409, 'own-reviews-first']);
    await give(master, one(3), [4]);
    expect((await figures(await as(master), 'median')).answer.by).toBe('median');
  });

  it('are read with their words by whoever leads the track, never under a name, nor where they stood back', async () => {
    const read = async (client: Client, { applicationId: cohortApplicationId }: Applied) =>
      client.ask(viewReviewedApplication, {
        params: { trackId: cohort.trackIds[0], cohortApplicationId },
        input: {},
      });
    const { answer } = await read(await as(master), one(1));
    const { standings } = (await figures(await as(master))).answer;
    const at = standings.findIndex(({ code }) => code === one(1).code);
    expect(answer).toMatchObject({ standing: standings[at] as object, before: standings[at - 1]?.applicationId });
    const given = answer.reviews.filter(({ state }) => state === 'given');
    expect(given.length).toBe(answer.standing.totals?.count);
    expect(given).toContainEqual(expect.objectContaining({ reviewer: '佐藤 優', comment: '新しさが足りない' }));
    expect(answer.answers[0]).toMatchObject({ label: { ja: '作りたいもの' }, text: '光る楽器を作りたい。' });
    expect(JSON.stringify(answer)).not.toContain('星野');
    expect((await read(await as(mori), one(1))).problem.code).toBe('track-unknown');
    expect((await read(clerk, one(1))).answer.reviews).toEqual(answer.reviews);
    await assign([[one(2), master]]);
    const params = { assignmentId: await assignmentOf(master, one(2)) };
    await (await as(master)).ask(declareConflict, { params, input: { kind: 'relative', reason: '甥です。' } });
    expect((await read(await as(master), one(2))).problem.code).toBe('not-found');
    expect((await read(clerk, one(2))).status).toBe(200);
  });
});
