import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  exportRoster,
  formTeams,
  handOutStickers,
  listSessionNotes,
  listTaughtSessions,
  lockTeam,
  moveToTeam,
  rebalanceTeams,
  recordAttendance,
  recordResults,
  releaseResults,
  scheduleSession,
  takeBackStickers,
  viewHistory,
  viewMyResult,
  viewResults,
  viewTeams,
  writeSessionNote,
} from '#contract';
import type { Id } from '#kernel';
import { readTable } from '#platform';
import type { Client } from '../world/client.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const PRAISE = '連絡の順番を落ち着いて決めました';
const TEAM_PRAISE = '記録係を置いたのがよい班でした';
const NAMES = ['青空町', '緑野市', '白川村', '黒潮町', '赤岩町'];

interface Results {
  readonly mostPoints?: number;
  readonly people?: readonly [Town, number | null, string?][];
  readonly teams?: readonly [number, number | null, string?][];
}

/** The numbers that a text tells people; ids and codes in it are made by chance, and may have any digits. */
const numbersIn = (text: string): string[] => text.match(/(?<![\w.-])\d+(\.\d+)?(?![\w-])/g) ?? [];

describe('Results of an exercise', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let towns: Town[];
  let instructor: Client;
  let clerk: Client;
  let params: { offeringSessionId: Id<'OfferingSession'> };

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-12-01T16:00:00+09:00');
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    towns = [];
    for (const name of NAMES) towns.push(await aTown(world.owner, name, exercise.offering));
    clerk = await world.as(office.clerk, office.id);
    const planned = { params: { offeringId: exercise.offering }, input: wholeDay('2026-12-01') };
    const { answer } = await clerk.ask(scheduleSession, planned);
    params = { offeringSessionId: answer.id as Id<'OfferingSession'> };
    instructor = await world.as(exercise.instructor, office.id);
    const rules = { smallest: 1, largest: 3, companionsTogether: false, seed: 'one' };
    await instructor.ask(formTeams, { params, input: { version: 0, ...rules } });
    await mark(
      [...towns.slice(0, 3).map((one) => [one, 'full'] as const), [town(3), 'partial'], [town(4), 'absent']],
      'am',
    );
  });
  afterAll(() => world.end());

  const town = (at: number) => towns[at] as Town;
  const mark = (marks: (readonly [Town, 'full' | 'partial' | 'absent'])[], halfDay: 'am' | 'pm') =>
    instructor.ask(recordAttendance, {
      params,
      input: {
        source: 'staff',
        marks: marks.map(([{ enrollment: enrollmentId }, each]) => ({
          nonce: randomUUID(),
          enrollmentId,
          halfDay,
          mark: each,
          seenVersion: 0,
        })),
      },
    });
  const sheet = async (client = instructor) => (await client.ask(viewResults, { params, input: {} })).answer;
  const personIn = (seen: Awaited<ReturnType<typeof sheet>>, { enrollment }: Town) =>
    seen.people.find(({ enrollmentId }) => enrollmentId === enrollment) as (typeof seen.people)[number];

  /** Records as somebody does who has just looked, or who saw the given sheet. */
  const record = async ({ mostPoints, people = [], teams = [] }: Results, seen?: Awaited<ReturnType<typeof sheet>>) => {
    const looked = seen ?? (await sheet());
    return instructor.ask(recordResults, {
      params,
      input: {
        version: looked.version,
        mostPoints: mostPoints ?? looked.mostPoints,
        people: people.map(([of, points, comment = '']) => ({
          enrollmentId: of.enrollment,
          points,
          comment,
          seenVersion: personIn(looked, of).version,
        })),
        teams: teams.map(([number, points, comment = '']) => {
          const rated = looked.teams.find((each) => each.number === number);
          return { teamId: rated?.teamId as Id<'Team'>, points, comment, seenVersion: rated?.version ?? 0 };
        }),
      },
    });
  };
  const own = async (of: Town) =>
    (await world.as(of.learner, of.id)).ask(viewMyResult, { params: { enrollmentId: of.enrollment }, input: {} });
  const eventsOf = async (kind: string) =>
    (await world.owner.query('select * from events where kind = $1 order by id', [kind])).rows;

  it('are recorded of people and teams at once; a no-show gets none, with a sentence', async () => {
    const before = await sheet();
    expect([before.mostPoints, before.version, before.releasedAt]).toEqual([100, 0, null]);
    expect(before.people.map(({ presence }) => presence).toSorted()).toEqual([
      'absent',
      'there',
      'there',
      'there',
      'there',
    ]);
    const saved = await record({
      people: [
        [town(0), 80.5, PRAISE],
        [town(3), null, '午後は欠席'],
      ],
      teams: [[1, 90, TEAM_PRAISE]],
    });
    expect(saved.status).toBe(201);
    const seen = await sheet(clerk);
    expect(personIn(seen, town(0))).toMatchObject({ points: 80.5, comment: PRAISE, version: 1 });
    expect(seen.teams.map(({ number, points, people }) => [number, points, people > 1])).toEqual([
      [1, 90, true],
      [2, null, true],
    ]);
    const refused = await record({
      people: [
        [town(1), 70],
        [town(4), 10],
      ],
    });
    expect([refused.status, refused.problem.code]).toEqual([409, 'result-needs-attendance']);
    expect(refused.problem.detail).toContain('出席の記録がない1人には');
    expect(personIn(await sheet(), town(1)).points).toBeNull();
    const recorded = await eventsOf('person-result-recorded');
    expect(recorded.map(({ actor_id: by, facts }) => [by, facts.enrollmentId, facts.isReleased])).toEqual(
      expect.arrayContaining([[exercise.instructor, town(0).enrollment, false]]),
    );
    expect(recorded).toHaveLength(2);
  });

  it('that somebody else saved meanwhile are not written over, and nothing of the save is kept', async () => {
    const seen = await sheet();
    await record({ people: [[town(1), 60]] });
    const stale = await record(
      {
        people: [
          [town(1), 65],
          [town(2), 50],
        ],
      },
      seen,
    );
    expect([stale.status, stale.problem.code]).toEqual([409, 'results-changed-meanwhile']);
    expect(stale.problem.detail).toContain('1件の結果が、先にほかで保存されていました');
    const after = await sheet();
    expect([personIn(after, town(1)).points, personIn(after, town(2)).points]).toEqual([60, null]);
    expect((await record({ people: [[town(1), 60]] }, seen)).status).toBe(201);
    expect(personIn(await sheet(), town(1)).version).toBe(1);
  });

  it('are kept on a scale of the course’s own, within which all points stay', async () => {
    expect((await record({ people: [[town(2), 120]] })).problem.code).toBe('points-above-scale');
    const lower = await record({ mostPoints: 50 });
    expect([lower.problem.code, lower.problem.detail]).toEqual([
      'scale-below-points',
      expect.stringContaining('90点の結果がある'),
    ]);
    const seen = await sheet();
    await record({ mostPoints: 120, people: [[town(2), 120]] });
    expect((await record({ people: [[town(2), 10]] }, seen)).problem.code).toBe('record-changed-meanwhile');
    expect((await sheet()).mostPoints).toBe(120);
    expect(await eventsOf('result-scale-changed')).toHaveLength(1);
  });

  it('of teams keep the teams as they are', async () => {
    const { answer: board } = await instructor.ask(viewTeams, { params, input: {} });
    expect([board.hasResults, board.abilities.form]).toEqual([true, false]);
    const { version, rules, teams } = board;
    const teamId = teams[0]?.id as Id<'Team'>;
    const refused = await Promise.all([
      instructor.ask(formTeams, { params, input: { version, ...rules } }),
      instructor.ask(moveToTeam, { params, input: { version, enrollmentId: town(0).enrollment, teamId: null } }),
      instructor.ask(rebalanceTeams, { params, input: { version, without: 'absent', moves: [] } }),
      instructor.ask(lockTeam, { params, input: { version, teamId, isLocked: true } }),
    ]);
    expect(refused.map(({ problem }) => problem.code)).toEqual(refused.map(() => 'teams-have-results'));
    await record({ teams: [[1, null]] });
    expect((await instructor.ask(formTeams, { params, input: { version, ...rules, seed: 'one' } })).status).toBe(201);
    const seen = await sheet();
    const race = await Promise.all([
      record({ teams: [[1, 90, TEAM_PRAISE]] }, seen),
      instructor.ask(formTeams, { params, input: { version: version + 1, ...rules, seed: 'two' } }),
    ]);
    // One of them comes first, and the other learns of it.
    expect(race.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(['not-found', 'teams-have-results']).toContain(race.find(({ status }) => status !== 201)?.problem.code);
    await record({ teams: [[1, 90, TEAM_PRAISE]] });
  });

  it('stay with those who teach it and the office: nobody else opens them or changes anything', async () => {
    const stranger = await aTaughtExercise(world.owner, office, '別の講師');
    const before = await sheet();
    const asks = async (client: Client) => [
      (await client.ask(viewResults, { params, input: {} })).status,
      (await client.ask(recordResults, { params, input: { version: 1, mostPoints: 100, people: [], teams: [] } }))
        .status,
      (await client.ask(releaseResults, { params, input: { version: before.version } })).status,
      (await client.ask(handOutStickers, { params, input: { enrollmentIds: null } })).status,
      (await client.ask(takeBackStickers, { params, input: { enrollmentIds: [town(0).enrollment] } })).status,
      (await client.ask(listSessionNotes, { params, input: {} })).status,
      (await client.ask(writeSessionNote, { params, input: { text: 'x' } })).status,
    ];
    const other = await asks(await world.as(stranger.instructor, office.id));
    expect(other).toEqual(other.map(() => 404));
    for (const person of [town(0).coordinator, town(0).learner]) {
      const refused = await asks(await world.as(person, town(0).id));
      expect(refused).toEqual(refused.map(() => 403));
    }
    expect(await sheet()).toEqual(before);
    const neighbor = await world.as(town(1).learner, town(1).id);
    const asked = { params: { enrollmentId: town(0).enrollment }, input: {} };
    expect((await neighbor.ask(viewMyResult, asked)).status).toBe(404);
    const coordinator = await world.as(town(0).coordinator, town(0).id);
    expect((await coordinator.ask(viewMyResult, asked)).status).toBe(404);
  });

  it('show nobody anything before they are released, not even in the history of the person’s own organization', async () => {
    expect((await own(town(0))).answer).toEqual({
      releasedAt: null,
      mostPoints: null,
      own: null,
      team: null,
      stickerAt: null,
    });
    const coordinator = await world.as(town(0).coordinator, town(0).id);
    const about = { params: { about: 'enrollment' as const, id: `${town(0).enrollment}` as Id<'Record'> }, input: {} };
    const told = JSON.stringify((await coordinator.ask(viewHistory, about)).answer);
    expect([told.includes('attendance-marked'), told.includes('result'), told.includes(PRAISE)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(JSON.stringify((await clerk.ask(viewHistory, about)).answer)).toContain(PRAISE);
  });

  it('are handed out with stickers: to all who came, once, with exceptions that are undone', async () => {
    const hand = (enrollmentIds: Id<'Enrollment'>[] | null) =>
      instructor.ask(handOutStickers, { params, input: { enrollmentIds } });
    expect((await hand([town(4).enrollment])).problem.code).toBe('sticker-needs-attendance');
    expect((await hand(null)).answer).toEqual({ changed: 4, handedOut: 4 });
    expect((await hand(null)).answer).toEqual({ changed: 0, handedOut: 4 });
    const [one, other] = await Promise.all([hand([town(0).enrollment]), hand([town(0).enrollment])]);
    expect([one?.answer.handedOut, other?.answer.handedOut]).toEqual([4, 4]);
    const back = { params, input: { enrollmentIds: [town(1).enrollment] } };
    expect((await instructor.ask(takeBackStickers, back)).answer).toEqual({ changed: 1, handedOut: 3 });
    expect((await instructor.ask(takeBackStickers, back)).answer).toEqual({ changed: 0, handedOut: 3 });
    const seen = await sheet();
    expect(personIn(seen, town(0)).sticker).toEqual({ handedOutAt: expect.any(String), byName: '講師 一郎' });
    expect(personIn(seen, town(1)).sticker).toBeNull();
    expect([(await eventsOf('sticker-handed-out')).length, (await eventsOf('sticker-taken-back')).length]).toEqual([
      4, 1,
    ]);
    const taught = await clerk.ask(listTaughtSessions, { params: {}, input: { fiscalYear: 2026 } });
    expect(taught.answer.items.map(({ stickers }) => stickers)).toEqual([3]);
    expect((await own(town(0))).answer.stickerAt).toEqual(expect.any(String));
    expect((await own(town(1))).answer.stickerAt).toBeNull();
  });

  it('are released once: each person sees their own and their team’s, and is told by one mail that says neither', async () => {
    await world.settle();
    world.mailbox.mails.length = 0;
    const { version } = await sheet();
    const released = await clerk.ask(releaseResults, { params, input: { version } });
    const again = await clerk.ask(releaseResults, { params, input: { version: released.answer.version } });
    expect(again.problem.code).toBe('results-already-released');
    await world.settle();
    const seeing = await Promise.all(towns.map(async (one) => (await own(one)).answer));
    const isTold = seeing.map((each) => each.own !== null || each.team !== null);
    expect([released.answer.told, isTold[4]]).toEqual([isTold.filter(Boolean).length, false]);
    expect(seeing[0]?.own).toEqual({ points: 80.5, comment: PRAISE });
    expect(seeing.filter(({ team }) => team !== null).every(({ team }) => team?.number === 1)).toBe(true);
    expect(seeing.some(({ team }) => team?.comment === TEAM_PRAISE)).toBe(true);
    expect(JSON.stringify(seeing.slice(1))).not.toContain(PRAISE);
    expect(seeing[4]).toMatchObject({ releasedAt: null, own: null, team: null });
    const mails = world.mailbox.mails;
    expect(mails.map(({ to }) => to).toSorted()).toEqual(
      towns.flatMap(({ learner }, at) => (isTold[at] ? [`${learner}@example.jp`] : [])).toSorted(),
    );
    const text = mails.find(({ to }) => to.startsWith(town(0).learner))?.text ?? '';
    expect(text).toContain('の結果を見られるようになりました');
    for (const untold of [PRAISE, TEAM_PRAISE]) expect(text).not.toContain(untold);
    expect(numbersIn(text)).toEqual(expect.not.arrayContaining(['80.5']));
    expect(numbersIn(text)).toEqual(expect.not.arrayContaining(['90']));
    expect(numbersIn(`${text}あなたは80.5点、1班は90点`)).toEqual(expect.arrayContaining(['80.5', '90']));
    expect(await eventsOf('own-result-released')).toHaveLength(mails.length);
  });

  it('are corrected after that in sight of the person, with what stood before kept in the history', async () => {
    await record({ people: [[town(0), 85, PRAISE]] });
    expect((await own(town(0))).answer.own).toEqual({ points: 85, comment: PRAISE });
    const [corrected] = await eventsOf('person-result-corrected');
    expect(corrected).toMatchObject({ facts: { enrollmentId: town(0).enrollment, isReleased: true } });
    const kept = await world.owner.query('select * from event_values where event_id = $1', [corrected.id]);
    expect(kept.rows).toEqual([expect.objectContaining({ field: 'points', before: '80.5', after: '85' })]);
    await world.settle();
    expect(world.mailbox.mails.filter(({ to }) => to.startsWith(town(0).learner))).toHaveLength(1);
  });

  it('that are first typed after the release are told of too, and no second time when they are typed anew', async () => {
    await mark([[town(4), 'full']], 'pm');
    const toLate = () => world.mailbox.mails.filter(({ to }) => to.startsWith(town(4).learner));
    await record({ people: [[town(4), 55]] });
    await world.settle();
    expect((await own(town(4))).answer.own).toEqual({ points: 55, comment: '' });
    expect(toLate().map(({ text }) => text.includes('の結果を見られるようになりました'))).toEqual([true]);
    await record({ people: [[town(4), null]] });
    await record({ people: [[town(4), 60]] });
    await world.settle();
    expect(toLate()).toHaveLength(1);
  });

  it('stand in the roster as a workbook, with the team and the sticker', async () => {
    const roster = await instructor.fetch(exportRoster, { params: { ...params, format: 'xlsx' }, input: {} });
    const { rows } = await readTable(new Uint8Array(await roster.arrayBuffer()), 'roster.xlsx');
    expect(rows[0]).toEqual(expect.arrayContaining(['班', '個人の点', '班の点', '記念シール']));
    expect(rows.flat()).toEqual(expect.arrayContaining(['85', PRAISE, '90', TEAM_PRAISE, '済']));
  });
});
