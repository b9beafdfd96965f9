import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { type Id, newId, type PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { aJournal } from '../world/journal.ts';
import { paramsFor, sampleFor } from '../world/sample-input.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

type Route = contract.Served<contract.Shape, contract.Shape, contract.Shape>;
const isServed = (entry: unknown): entry is Route => typeof entry === 'object' && entry !== null && 'route' in entry;
const GETS = (Object.values(contract) as unknown[])
  .filter(isServed)
  .filter(({ route }) => route.method === 'GET' && route.permission !== 'anyone' && !route.path.includes(':format'));

const AT_ONCE = 8;

describe('Whoever guides trainees', () => {
  let world: World;
  let office: Office;
  let year: YearGround;
  let mentorId: PersonId;
  let mentor: Client;
  let besides: Client;
  let clerk: Client;
  let quiet: TraineeGround;
  let busy: TraineeGround;
  let journal: Awaited<ReturnType<typeof aJournal>>;

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    year = await aYear(world.owner);
    await world.owner.query('update cohorts set offering_id = $2 where id = $1', [year.cohortId, year.offeringId]);
    const teaching = async (name: string, trackId: Id<'Track'>) => {
      const personId = await aTeacher(world.owner, office, name);
      await serves(world.owner, { ...year, trackId, personId });
      return personId;
    };
    mentorId = await teaching('担当のメンター', year.trackIds[0]);
    mentor = await world.as(mentorId, office.id);
    besides = await world.as(await teaching('別コースの講師', year.trackIds[1]), office.id);
    clerk = await world.as(office.clerk, office.id);
    quiet = await aTrainee(world.owner, year, { name: '静かな人' });
    busy = await aTrainee(world.owner, year, { name: '書く人' });
    await aTrainee(world.owner, year, { name: '別コースの人', trackId: year.trackIds[1] });
    const told = { by: mentorId, words: 'メモの合言葉は青い琥珀', at: '2026-11-08T23:30:00+09:00' };
    journal = await aJournal(world.owner, busy.traineeId, told);
    await world.owner.query(`update log_entries set body = '半田付けをした。'`);
    await world.owner.query(`update log_answers set body = '次は回路図も。', written_at = '2026-11-09T10:00:00+09:00'`);
  });
  afterAll(() => world.end());

  const guided = async (client = mentor) => (await client!.ask(contract.listGuided, { params: {}, input: {} })).answer;
  const maker = async (one = busy) => world.as(one.learner, null);

  describe('sees one trainee on one timeline', () => {
    const told = async (client: Client, route: typeof contract.viewTraineeTimeline | typeof contract.viewMyTimeline) =>
      (await client.ask(route, { params: { traineeId: busy.traineeId }, input: {} })).answer.items;

    it('with events, the log, placing and notes, the latest first; the trainee sees all but the notes', async () => {
      const placing = { seminarId: year.seminarId, mentorIds: [mentorId], version: 1 };
      await clerk.ask(contract.placeTrainee, { params: { traineeId: busy.traineeId }, input: placing });
      await anEventAttended();
      const items = await told(mentor, contract.viewTraineeTimeline);
      const expected = [
        ['placing', 'placed', '第1ゼミ', '担当のメンター'],
        ['log', 'answer', undefined, '次は回路図も。'],
        ['log', 'entry', undefined, '半田付けをした。'],
        ['note', 'note', undefined, 'メモの合言葉は青い琥珀'],
        ['event', 'in-part', '夏のイベント', ''],
        ['placing', 'joined', '表現駆動', ''],
      ];
      expect(items.map(({ kind, detail, title, words }) => [kind, detail, title?.ja, words])).toEqual(expected);
      const own = await told(await maker(), contract.viewMyTimeline);
      expect(own).toEqual(items.filter(({ kind }) => kind !== 'note'));
      expect(
        (await besides.ask(contract.viewTraineeTimeline, { params: { traineeId: busy.traineeId }, input: {} })).status,
      ).toBe(404);
    });

    async function anEventAttended() {
      const session = newId();
      await world.owner.query(
        `insert into offering_sessions (id, offering_id, number, day, starts_at, ends_at, title_ja, title_en, half_days,
           revision, state, version)
         values ($1, $2, 1, '2026-08-01', '2026-08-01T10:00:00+09:00', '2026-08-01T17:00:00+09:00', '夏のイベント',
           'Summer event', '{am,pm}', 0, 'planned', 1)`,
        [session, year.offeringId],
      );
      for (const [half, mark] of [
        ['am', 'full'],
        ['pm', 'absent'],
      ]) {
        await world.owner.query(
          `insert into attendances (session_id, half_day, enrollment_id, organization_id, learner_id, offering_id, mark,
             source, recorded_by, recorded_at, version)
           values ($1, $2, $3, $4, $5, $6, $7, 'staff', $8, '2026-08-01T17:10:00+09:00', 1)`,
          [session, half, busy.enrollmentId, year.organizationId, busy.learner, year.offeringId, mark, mentorId],
        );
      }
    }
  });

  describe('sees all of them in the order of what needs doing', () => {
    it('who is silent for 14 days by the calendar in Japan comes up, and not a day before', async () => {
      const silence = async () =>
        (await guided()).items.map(({ name, silentDays, needs }) => [name, silentDays, needs]);
      // Their mentee stands first; the last word was written half an hour before midnight of 8 November.
      world.clock.instant = new Date('2026-11-21T23:59:00+09:00');
      expect((await silence())[0]).toEqual(['書く人', 13, []]);
      world.clock.instant = new Date('2026-11-22T00:01:00+09:00');
      expect((await silence())[0]).toEqual(['書く人', 14, ['silent']]);
      world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
      expect((await silence())[1]).toEqual(['静かな人', 205, ['silent']]);
    });

    it('an entry waits for them as long as its last word is the trainee’s, and counts stand above', async () => {
      const params = { logEntryId: journal.logEntryId };
      await (await maker()).ask(contract.answerBack, { params, input: { body: '載せました。' } });
      const { items, counts } = await guided();
      expect(items.map(({ name, isMine, unanswered, needs }) => [name, isMine, unanswered, needs])).toEqual([
        ['書く人', true, 1, ['awaits-answer']],
        ['静かな人', false, 0, ['silent']],
      ]);
      expect(counts).toEqual({ trainees: 2, mine: 1, unanswered: 1, waiting: 0, overdue: 0, silent: 1 });
      await mentor.ask(contract.answerLogEntry, { params, input: { body: '見ました。' } });
      expect((await guided()).counts.unanswered).toBe(0);
    });

    it('what is overdue, and what was handed in and waits for feedback, comes up and stands on the timeline', async () => {
      const { milestoneId } = await aMilestoneDue('2026-11-22T09:10:00+09:00');
      const overdue = async () =>
        (await guided()).items.map(({ name, overdue: late, needs }) => [name, late, needs[0]]);
      world.clock.instant = new Date('2026-11-22T09:09:59+09:00');
      expect(await overdue()).toEqual([
        ['書く人', 0, undefined],
        ['静かな人', 0, 'silent'],
      ]);
      world.clock.instant = new Date('2026-11-22T09:10:01+09:00');
      expect(await overdue()).toEqual([
        ['書く人', 1, 'overdue'],
        ['静かな人', 1, 'overdue'],
      ]);
      const own = { params: { traineeId: quiet.traineeId, milestoneId } };
      const client = await maker(quiet);
      await client.ask(contract.saveSubmissionDraft, { ...own, input: { revision: 0, body: '計画です。', links: [] } });
      expect((await client.ask(contract.submitMilestone, { ...own, input: {} })).status).toBe(201);
      const late = (await guided()).items.find(({ name }) => name === '静かな人');
      expect([late?.waiting, late?.overdue, late?.silentDays, late?.needs]).toEqual([1, 0, 0, ['awaits-feedback']]);
      const timeline = await client.ask(contract.viewMyTimeline, { params: { traineeId: quiet.traineeId }, input: {} });
      const [first] = timeline.answer.items;
      expect([first?.kind, first?.detail, first?.title?.ja]).toEqual(['submission', 'submitted', '計画']);
    });

    async function aMilestoneDue(dueAt: string) {
      const milestone = {
        title: { ja: '計画', en: 'Plan' },
        asked: { ja: '作るものの計画を書いてください。', en: 'Please write what you plan to make.' },
        trackId: null,
        dueAt,
        takes: ['text' as const],
        files: null,
        rubric: [],
      };
      const defined = await clerk.ask(contract.defineMilestone, {
        params: { cohortId: year.cohortId },
        input: milestone,
      });
      return { milestoneId: defined.answer.id as Id<'Milestone'> };
    }

    it('of their tracks alone; the office sees everybody, and whoever has left is gone', async () => {
      expect((await guided(besides)).items.map(({ name }) => name)).toEqual(['別コースの人']);
      expect((await guided(clerk)).counts.trainees).toBe(3);
      await world.owner.query(`update trainees set state = 'left', left_at = $2 where id = $1`, [
        quiet.traineeId,
        world.clock.now(),
      ]);
      expect((await guided()).items.map(({ name }) => name)).toEqual(['書く人']);
      expect((await (await maker()).ask(contract.listGuided, { params: {}, input: {} })).status).toBe(403);
    });
  });

  describe('notes what nobody else reads', () => {
    const CANARY = '青い琥珀';
    const leaksTo = async (client: Client) => {
      const ids: Record<string, string> = {
        ...journal,
        traineeId: busy.traineeId,
        personId: busy.learner,
        enrollmentId: busy.enrollmentId,
        cohortId: year.cohortId,
        trackId: year.trackIds[0],
        organizationId: year.organizationId,
        offeringId: year.offeringId,
        programId: year.programId,
        about: 'person',
        id: busy.learner,
      };
      const leaks: string[] = [];
      const look = async (entry: Route) => {
        const asked = { params: paramsFor(entry, ids), input: sampleFor(entry, ids) as never };
        if ((await (await client.fetch(entry, asked)).text()).includes(CANARY)) leaks.push(entry.name);
      };
      for (let at = 0; at < GETS.length; at += AT_ONCE) await Promise.all(GETS.slice(at, at + AT_ONCE).map(look));
      return leaks.toSorted();
    };

    it('in no answer that the trainee, another trainee or the trainer of another track can get', async () => {
      expect(await leaksTo(await maker())).toEqual([]);
      expect(await leaksTo(await maker(quiet))).toEqual([]);
      expect(await leaksTo(besides)).toEqual([]);
      expect(await leaksTo(mentor)).toEqual(['listTraineeNotes', 'viewTraineeTimeline']);
    });

    it('which is caught when it is planted', async () => {
      await world.owner.query(`update log_answers set body = $1 where id = $2`, [
        `${CANARY}のこと`,
        journal.logAnswerId,
      ]);
      expect(await leaksTo(await maker())).toEqual(['viewMyLog', 'viewMyTimeline']);
      expect(await leaksTo(besides)).toEqual([]);
    });
  });
});
