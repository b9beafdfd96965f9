import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId, Reach } from '#kernel';
import {
  aJudgedPresentation,
  everythingSaid,
  type JudgeName,
  type JudgingGround,
  judgingRowsFor,
  readable,
} from '../world/judging.ts';
import { wordsIn } from '../world/paper.ts';
import { aPresentation } from '../world/presentation.ts';
import { aGathering } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

const CANARY = '金糸雀の講評';
const SCORES = /"(?:scores|totals|byCriterion|ownTotal|deviation)":/;
describe('Judging a results presentation', () => {
  let world: World;
  let ground: JudgingGround;
  let criterionIds: Id<'JudgingCriterion'>[];

  beforeAll(async () => {
    world = await aWorld();
    ground = await aJudgedPresentation(world);
  });
  afterAll(() => world.end());

  const ofOne = () => ({ params: { presentationId: ground.presentationId } });
  const ofSlot = (name: keyof JudgingGround['slots']) => ({ params: { slotId: ground.slots[name] } });
  const board = async (by: 'mean' | 'median' = 'mean') =>
    (await ground.clerk.ask(contract.viewJudgingBoard, { ...ofOne(), input: { by } })).answer;
  const view = (judge: JudgeName, name: keyof JudgingGround['slots']) =>
    ground.clients[judge].ask(contract.viewJudgedSlot, { ...ofSlot(name), input: {} });
  const scored = (scores: readonly number[]) =>
    scores.map((score, at) => ({ criterionId: criterionIds[at] as Id<'JudgingCriterion'>, score }));
  const give = async (
    judge: JudgeName,
    name: keyof JudgingGround['slots'],
    scores: readonly number[],
    comment = '',
  ) => {
    const { answer } = await view(judge, name);
    const { revision } = answer.draft;
    return ground.clients[judge].ask(contract.giveJudgement, {
      ...ofSlot(name),
      input: { scores: scored(scores), comment, revision },
    });
  };
  const criteria = (weights: readonly (readonly [string, number, Id<'JudgingCriterion'>?])[]) =>
    weights.map(([ja, weight, criterionId = null]) => ({ criterionId, name: { ja, en: `${ja} (en)` }, weight }));
  const setCriteria = (written: ReturnType<typeof criteria>, version: number) =>
    ground.clerk.ask(contract.setJudgingCriteria, { ...ofOne(), input: { criteria: written, version } });
  const eventsOf = async (kind: string) =>
    (await world.owner.query('select facts from events where kind = $1 order by id', [kind])).rows.map(
      ({ facts }) => facts,
    );

  it('is by criteria as data, written by the office or copied in one step', async () => {
    expect((await board()).scoring).toBe('preparing');
    expect((await view('sato', 'stage')).answer).toMatchObject({ scoring: 'preparing', abilities: { judge: false } });
    const early = await ground.clients.sato.ask(contract.giveJudgement, {
      ...ofSlot('stage'),
      input: { scores: [], comment: '', revision: 0 },
    });
    expect([early.status, early.problem.code]).toEqual([409, 'no-judging-criteria']);
    const pair = ['着想', '腕前'].map((word, at) => [word, at === 0 ? 3 : 1] as const);
    expect((await setCriteria(criteria(pair), 0)).answer).toEqual({ version: 1 });
    const stale = await setCriteria(criteria([['着想', 3]]), 0);
    expect([stale.status, stale.problem.code]).toEqual([409, 'record-changed-meanwhile']);
    const later = await aGathering(world.owner, ground.year.offeringId, '2027-03-20', 2);
    const next = await aPresentation(world.owner, later);
    const copying = { fromPresentationId: ground.presentationId, version: 0 };
    const copied = await ground.clerk.ask(contract.copyJudgingCriteria, {
      params: { presentationId: next.presentationId },
      input: copying,
    });
    expect(copied.answer).toEqual({ version: 1 });
    const copy = await ground.clerk.ask(contract.viewJudgingBoard, {
      params: { presentationId: next.presentationId },
      input: {},
    });
    expect(copy.answer.criteria.map(({ name, weight }) => [name.ja, weight])).toEqual([
      ['着想', 3],
      ['腕前', 1],
    ]);
    const again = await ground.clerk.ask(contract.copyJudgingCriteria, {
      params: { presentationId: next.presentationId },
      input: { ...copying, version: 1 },
    });
    expect(again.problem.code).toBe('judging-criteria-already');
    const { criteria: written, sources } = await board();
    criterionIds = written.map(({ criterionId }) => criterionId as Id<'JudgingCriterion'>);
    expect(sources.map((source) => source.presentationId)).toEqual([next.presentationId]);
    await world.owner.query('delete from results_presentations where id = $1', [next.presentationId]);
  });

  it('lists what one judges in the order of the timetable; a mentor of an author has no say', async () => {
    const { answer } = await ground.clients.mori.ask(contract.listMyJudging, { params: {}, input: {} });
    const [round] = answer.rounds;
    expect(round).toMatchObject({ presentationId: ground.presentationId, scoring: 'open', given: 0, asked: 2 });
    expect(round?.slots.map(({ title, state }) => [title?.ja, state])).toEqual([
      ['登壇', 'conflict'],
      ['共同の登壇', 'conflict'],
      ['ポスター', 'awaited'],
      ['動画', 'awaited'],
    ]);
    expect((await view('mori', 'stage')).answer.conflict).toEqual({ kind: 'mentor', source: 'found', reason: '' });
    const refused = await give('mori', 'stage', [5, 5]);
    expect([refused.status, refused.problem.code]).toEqual([409, 'slot-not-yours']);
    expect((await view('sato', 'opening')).status).toBe(404);
    const none = await ground.clients.trainer.ask(contract.listMyJudging, { params: {}, input: {} });
    expect(none.answer).toEqual({ rounds: [] });
    const trainer = await ground.clients.trainer.ask(contract.viewJudgedSlot, { ...ofSlot('stage'), input: {} });
    expect([trainer.status, trainer.problem.code]).toEqual([404, 'not-found']);
    expect((await ground.clients.mori.ask(contract.viewJudgingBoard, { ...ofOne(), input: {} })).status).toBe(403);
  });

  it('keeps what a judge types as their own, and tells the second of two windows', async () => {
    const typed = { scores: scored([4]), comment: `${CANARY}の下書き`, revision: 0 };
    const save = () => ground.clients.sato.ask(contract.saveJudgementDraft, { ...ofSlot('stage'), input: typed });
    expect((await save()).answer).toEqual({ revision: 1 });
    const second = await save();
    expect([second.status, second.problem.code]).toEqual([409, 'judgement-changed-elsewhere']);
    expect((await view('sato', 'stage')).answer.draft).toEqual({ ...typed, revision: 1 });
    const others = JSON.stringify([await board(), (await view('abe', 'stage')).answer]);
    expect(others).not.toContain(CANARY);
    const [line] = (await board()).lines;
    expect(line).toMatchObject({ missing: ['阿部 香', '佐藤 優'], judgements: [], totals: null });
  });

  it('shows what others gave only after one’s own, without names', async () => {
    const half = await give('sato', 'stage', [4]);
    expect([half.status, half.problem.code]).toEqual([422, 'judge-scores-missing']);
    expect((await give('sato', 'stage', [4, 2], `${CANARY}甲`)).status).toBe(201);
    expect((await view('abe', 'stage')).answer).toMatchObject({ given: null, others: null });
    await give('abe', 'stage', [2, 2], `${CANARY}乙`);
    const { answer } = await view('abe', 'stage');
    expect(answer.others).toEqual([{ scores: scored([4, 2]), total: 3.5, comment: `${CANARY}甲` }]);
    expect(JSON.stringify(answer)).not.toContain('佐藤');
    await give('abe', 'stage', [3, 3], `${CANARY}乙`);
    expect((await view('abe', 'stage')).answer.given).toMatchObject({ scores: scored([3, 3]), total: 3 });
    expect([(await eventsOf('judgement-given')).length, (await eventsOf('judgement-corrected')).length]).toEqual([
      2, 1,
    ]);
  });

  it('keeps criteria and weights once somebody has scored; words may be corrected', async () => {
    const { version } = await board();
    const [idea, craft] = criterionIds as [Id<'JudgingCriterion'>, Id<'JudgingCriterion'>];
    const fixed = await setCriteria(
      criteria([
        ['着想', 4, idea],
        ['腕前', 1, craft],
      ]),
      version,
    );
    expect([fixed.status, fixed.problem.code]).toEqual([409, 'judging-criteria-fixed']);
    expect(
      (
        await setCriteria(
          criteria([
            ['発想', 3, idea],
            ['腕前', 1, craft],
          ]),
          version,
        )
      ).status,
    ).toBe(200);
    expect((await board()).criteria.map(({ name }) => name.ja)).toEqual(['発想', '腕前']);
    await world.owner.query('update results_presentations set is_published = false');
    const removed = await ground.clerk.ask(contract.removePresentation, { ...ofOne(), input: {} });
    expect([removed.status, removed.problem.code]).toEqual([409, 'slot-is-scored']);
    await world.owner.query('update results_presentations set is_published = true');
  });

  it('takes a judge out who is too close, with the reason, and what they gave out of the count', async () => {
    await give('sato', 'poster', [5, 5], `${CANARY}丙`);
    await give('mori', 'poster', [1, 1]);
    const reason = '発表者の親族です';
    const input = { kind: 'relative' as const, reason };
    expect((await ground.clients.mori.ask(contract.declareJudgeConflict, { ...ofSlot('poster'), input })).status).toBe(
      201,
    );
    expect((await view('mori', 'poster')).answer).toMatchObject({ given: null, others: null, conflict: { reason } });
    const late = await ground.clients.mori.ask(contract.saveJudgementDraft, {
      ...ofSlot('poster'),
      input: { scores: [], comment: '', revision: 0 },
    });
    expect(late.problem.code).toBe('slot-not-yours');
    const line = (await board()).lines.find(({ slotId }) => slotId === ground.slots.poster);
    expect(line).toMatchObject({ totals: { count: 1, mean: 5 }, missing: ['阿部 香'] });
    expect(line?.conflicts).toEqual([
      { judgeName: '森 真', kind: 'relative', source: 'declared', reason, hasScored: true },
    ]);
  });

  it('ranks by the figures of the scores that count, equals alike', async () => {
    await give('mori', 'video', [3, 4]);
    await give('abe', 'video', [4, 1]);
    await give('sato', 'team', [3, 4]);
    const { lines, judges } = await board();
    expect(lines.map(({ title, place, totals }) => [title?.ja, place, totals?.count, totals?.mean])).toEqual([
      ['登壇', 2, 2, 3.25],
      ['共同の登壇', 2, 1, 3.25],
      ['ポスター', 1, 1, 5],
      ['動画', 2, 2, 3.25],
    ]);
    expect(lines[0]?.totals).toEqual({ count: 2, mean: 3.25, median: 3.25, deviation: 0.25, spread: 0.5 });
    expect(lines[0]?.byCriterion.map(({ mean }) => mean)).toEqual([3.5, 2.5]);
    expect(
      judges.map(({ name, given, missing, conflicts, compared, difference }) => [
        name,
        given,
        missing,
        conflicts,
        compared,
        difference,
      ]),
    ).toEqual([
      ['阿部 香', 2, 2, 0, 2, -0.25],
      ['佐藤 優', 3, 1, 0, 1, 0.5],
      ['森 真', 1, 0, 3, 1, 0],
    ]);
    const table = await ground.clerk.fetch(contract.downloadJudging, { ...ofOne(), input: {} });
    const cells = await wordsIn(table);
    for (const word of ['共同の登壇', '佐藤 優', `${CANARY}丙`, '標準偏差']) expect(cells).toContain(word);
    const ranks = await ground.clerk.ask(contract.listPresentationRanks, {
      params: { cohortId: ground.year.cohortId },
      input: {},
    });
    expect(ranks.answer.items.map(({ traineeId, title, place, of }) => [traineeId, title?.ja, place, of])).toEqual([
      [ground.trainees[0].traineeId, '登壇', 2, 4],
      ...ground.trainees
        .map(({ traineeId }) => traineeId)
        .toSorted()
        .map((id) => [id, '共同の登壇', 2, 4]),
      [ground.trainees[1].traineeId, 'ポスター', 1, 4],
    ]);
  });

  it('reminds whoever has something left, each by one mail', async () => {
    const { answer } = await ground.clerk.ask(contract.remindJudges, { ...ofOne(), input: {} });
    expect(answer).toEqual({ judges: 2 });
    await world.settle();
    const mails = world.mailbox.mails.filter(({ subject }) => subject.includes('採点のお願い'));
    expect(
      mails.map(({ text }) => [/^(\S+ \S) 様/.exec(text)?.[1], /発表が(\d+)件/.exec(text)?.[1]]).toSorted(),
    ).toEqual(
      [
        ['佐藤 優', '1'],
        ['阿部 香', '2'],
      ].toSorted(),
    );
    expect((await board()).remindedAt).toBe(world.clock.now().toISOString());
  });

  it('is closed by the office, and reopened with a reason; who was too close then stays so', async () => {
    const { version } = await board();
    const closed = await ground.clerk.ask(contract.closeScoring, { ...ofOne(), input: { version } });
    expect(closed.status).toBe(201);
    await world.owner.query('delete from mentorships where mentor_id = $1', [ground.people.mori]);
    expect((await view('mori', 'stage')).answer).toMatchObject({ conflict: { kind: 'mentor' }, scoring: 'closed' });
    expect((await board()).lines[0]?.conflicts).toEqual([
      { judgeName: '森 真', kind: 'mentor', source: 'found', reason: '', hasScored: false },
    ]);
    const late = await give('abe', 'team', [5, 5]);
    expect([late.status, late.problem.code]).toEqual([409, 'scoring-closed']);
    const again = { version: closed.answer.version, reason: '採点漏れがあったため' };
    const reopened = await ground.clerk.ask(contract.reopenScoring, { ...ofOne(), input: again });
    expect((await give('abe', 'team', [5, 5], `${CANARY}丁`)).status).toBe(201);
    const { version: now } = reopened.answer;
    const early = await ground.clerk.ask(contract.releaseJudgesComments, { ...ofOne(), input: { version: now } });
    expect(early.problem.code).toBe('scoring-still-open');
    expect((await ground.clerk.ask(contract.closeScoring, { ...ofOne(), input: { version: now } })).status).toBe(201);
  });

  it('tells no trainee, no trainer and nobody outside what judges gave; the check catches a planted leak', async () => {
    const readers = {
      trainee: [await world.as(ground.trainees[0].learner, null), readable('applicant')],
      trainer: [ground.clients.trainer, readable('learner', 'instructor')],
      anybody: [await world.visitor(), readable()],
    } as const;
    for (const [reader, [client, routes]] of Object.entries(readers)) {
      const said = await everythingSaid(ground, client, routes);
      expect(routes.length).toBeGreaterThan(5);
      expect([reader, said.includes(CANARY), SCORES.exec(said)?.[0]]).toEqual([reader, false, undefined]);
    }
    expect(JSON.stringify(world.mailbox.mails)).not.toContain(CANARY);
    const { rows } = await world.owner.query('select facts, reason, changed from events');
    expect(JSON.stringify(rows)).not.toContain(CANARY);
    const leak = (title: string) =>
      world.owner.query('update gatherings set title_ja = $2 where id = $1', [ground.gatheringId, title]);
    await leak(`${CANARY}甲`);
    const [client, routes] = readers.trainee;
    expect(await everythingSaid(ground, client, routes)).toContain(CANARY);
    await leak('成果発表会');
  });

  it('is kept by the database, whatever a query forgets', async () => {
    const counts = (reach: Reach & { readonly id: PersonId }) => judgingRowsFor(world, reach);
    expect(await counts({ kind: 'track', id: ground.people.trainer })).toEqual([0, 0, 0, 0, 0]);
    expect(await counts({ kind: 'self', id: ground.trainees[0].learner })).toEqual([0, 0, 0, 0, 0]);
    // Mori gave the video alone and stepped back from the poster: of these their own, of the video the other one too.
    expect(await counts({ kind: 'track', id: ground.people.mori })).toEqual([1, 3, 6, 3, 0]);
  });

  it('lets presenters read the comments once they are released, and neither names nor scores', async () => {
    const mine = async (at: 0 | 1) => {
      const { learner, traineeId } = ground.trainees[at];
      const client = await world.as(learner, null);
      return (await client.ask(contract.listMyPresentationComments, { params: { traineeId }, input: {} })).answer.items;
    };
    expect(await mine(0)).toEqual([]);
    const { version } = await board();
    const released = await ground.clerk.ask(contract.releaseJudgesComments, { ...ofOne(), input: { version } });
    expect(released.answer).toEqual({ version: version + 1, presenters: 2, comments: 5 });
    const [stage, team] = await mine(0);
    expect([stage?.title?.ja, stage?.comments.toSorted()]).toEqual(['登壇', [`${CANARY}乙`, `${CANARY}甲`].toSorted()]);
    expect([team?.title?.ja, team?.comments]).toEqual(['共同の登壇', [`${CANARY}丁`]]);
    expect((await mine(1)).map(({ title, comments }) => [title?.ja, comments])).toEqual([
      ['共同の登壇', [`${CANARY}丁`]],
      ['ポスター', [`${CANARY}丙`]],
    ]);
    const client = await world.as(ground.trainees[0].learner, null);
    const said = await everythingSaid(ground, client, readable('applicant'));
    expect([said.includes('佐藤 優'), said.includes(`${CANARY}丙`), SCORES.exec(said)?.[0]]).toEqual([
      false,
      false,
      undefined,
    ]);
    expect(await everythingSaid(ground, ground.clients.trainer, readable('learner', 'instructor'))).not.toContain(
      CANARY,
    );
    const again = await ground.clerk.ask(contract.reopenScoring, {
      ...ofOne(),
      input: { version: version + 1, reason: 'x' },
    });
    expect(again.problem.code).toBe('comments-already-released');
  });
});
