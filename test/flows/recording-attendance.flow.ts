import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  exportRoster,
  type InputOf,
  listTaughtSessions,
  markEverybody,
  printSignInSheets,
  recordAttendance,
  scheduleSession,
  viewSession,
} from '#contract';
import type { Id } from '#kernel';
import { readTable } from '#platform';
import type { Client } from '../world/client.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { textOn } from '../world/paper.ts';
import { aMember, anEnrollment, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Given = InputOf<typeof recordAttendance>['marks'][number];

describe('An instructor records who was there', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let town: Town;
  let instructor: Client;
  let second: Id<'Enrollment'>;
  let params: { offeringSessionId: Id<'OfferingSession'> };

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-12-01T09:00:00+09:00');
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    town = await aTown(world.owner, '青空町', exercise.offering);
    const learner = await aMember(world.owner, town.id, '髙橋 花子');
    second = await anEnrollment(world.owner, { id: town.id, learner }, exercise.offering);
    const clerk = await world.as(office.clerk, office.id);
    const scheduled = await clerk.ask(scheduleSession, {
      params: { offeringId: exercise.offering },
      input: wholeDay('2026-12-01'),
    });
    params = { offeringSessionId: scheduled.answer.id as Id<'OfferingSession'> };
    instructor = await world.as(exercise.instructor, office.id);
  });
  afterAll(() => world.end());

  /** At another time of that day, signed in again. */
  const at = async (time: string) => {
    world.clock.instant = new Date(`2026-12-01T${time}+09:00`);
    instructor = await world.as(exercise.instructor, office.id);
  };
  const everybody = (halfDay: 'am' | 'pm', mark: 'full' | 'absent') =>
    instructor.ask(markEverybody, { params, input: { halfDay, mark } });
  const given = (mark: Given['mark'], more: Partial<Given> = {}): Given => ({
    nonce: randomUUID(),
    enrollmentId: town.enrollment,
    halfDay: 'am',
    mark,
    seenVersion: 0,
    ...more,
  });
  const record = async (marks: Given[], source: 'staff' | 'device' = 'staff') =>
    (await instructor.ask(recordAttendance, { params, input: { source, marks } })).answer.outcomes;
  const people = async () => (await instructor.ask(viewSession, { params, input: {} })).answer.people;
  const verdicts = async () => {
    const sql = `select facts->>'enrollmentId' as id, facts->>'verdict' as verdict from events
      where kind = 'attendance-recorded' order by occurred_at, id`;
    return (await world.owner.query(sql)).rows.map(({ id, verdict }) => [id === second ? 'second' : 'first', verdict]);
  };

  it('finds the sessions they teach, and nobody else’s', async () => {
    await aTaughtExercise(world.owner, office, '別の講師');
    const { answer } = await instructor.ask(listTaughtSessions, { params: {}, input: {} });
    expect(answer.items.map(({ id, people: count, marked }) => [id, count, marked])).toEqual([
      [params.offeringSessionId, 2, 0],
    ]);
  });

  it('cannot begin before a quarter of an hour before the start', async () => {
    await at('09:44:59');
    const early = await everybody('am', 'full');
    expect(early.problem).toMatchObject({ code: 'attendance-not-open-yet' });
    expect(early.problem.detail).toContain('9:45');
    await at('09:45:00');
    expect((await everybody('am', 'full')).answer).toEqual({ marked: 2 });
    expect((await everybody('am', 'full')).answer).toEqual({ marked: 0 });
  });

  it('corrects one of them with a reason, having seen what stands', async () => {
    const outcomes = await record([
      given('partial'),
      given('partial', { seenVersion: 1 }),
      given('partial', { seenVersion: 1, reason: '10時30分に到着' }),
      given('full', { enrollmentId: second }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['conflict', 'reason-needed', 'recorded', 'same']);
    expect(outcomes[2]?.current).toMatchObject({ mark: 'partial', version: 2, source: 'staff' });
    const { rows } = await world.owner.query(`
      select e.reason, v.before, v.after from events e join event_values v on v.event_id = e.id
      where e.kind = 'attendance-corrected'`);
    expect(rows).toEqual([{ reason: '10時30分に到着', before: 'full', after: 'partial' }]);
  });

  it('uploads from a device as often as it likes: each mark is recorded once', async () => {
    const marks = [given('full', { halfDay: 'pm' }), given('full', { halfDay: 'pm', enrollmentId: second })];
    expect((await record(marks, 'device')).map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded']);
    expect(await verdicts()).toEqual(
      expect.arrayContaining([
        ['first', 'partial'],
        ['second', 'full'],
      ]),
    );
    const corrected = given('absent', { halfDay: 'pm', enrollmentId: second, seenVersion: 1, reason: '早退' });
    await record([corrected]);
    expect((await record(marks, 'device')).map(({ outcome }) => outcome)).toEqual(['known', 'known']);
    const [one, other] = await people();
    expect([one, other].flatMap((person) => person?.marks.map(({ mark }) => mark))).toHaveLength(4);
    expect((await verdicts()).at(-1)).toEqual(['second', 'partial']);
    expect(await verdicts()).toHaveLength(3);
  });

  it('marks the rest absent only after the end, and only on purpose', async () => {
    const late = await aMember(world.owner, town.id, '遅れて決まった人');
    await anEnrollment(world.owner, { id: town.id, learner: late }, exercise.offering);
    expect((await everybody('pm', 'absent')).problem.code).toBe('session-not-over');
    await at('17:00:00');
    expect((await everybody('am', 'absent')).answer).toEqual({ marked: 1 });
    expect((await everybody('pm', 'absent')).answer).toEqual({ marked: 1 });
    expect((await verdicts()).at(-1)?.[1]).toBe('none');
  });

  it('prints sheets to sign and the roster, with every name', async () => {
    const sheets = await instructor.fetch(printSignInSheets, { params, input: { sessions: 'all' } });
    const words = await textOn(new Uint8Array(await sheets.arrayBuffer()));
    for (const expected of ['受付名簿', '髙橋花子', '青空町の職員', '市民会館', '令和8年12月1日']) {
      expect(words).toContain(expected);
    }
    expect(words).not.toContain('欠席');
    const roster = await instructor.fetch(exportRoster, { params: { ...params, format: 'xlsx' }, input: {} });
    const bytes = new Uint8Array(await roster.arrayBuffer());
    const { rows } = await readTable(bytes, 'roster.xlsx');
    expect(rows[0]).toEqual(
      '氏名,カナ,所属,2026-12-01 午前,2026-12-01 午後,出席の判定,班,個人の点,講評,班の点,班の講評,記念シール'.split(
        ',',
      ),
    );
    expect(rows.flat()).toEqual(expect.arrayContaining(['髙橋 花子', '一部出席', '欠席']));
  });

  it('keeps an instructor of another offering out, at the door and in the database', async () => {
    const stranger = await aTaughtExercise(world.owner, office, '別の講師');
    const client = await world.as(stranger.instructor, office.id);
    expect((await client.ask(viewSession, { params, input: {} })).status).toBe(404);
    const tried = await client.ask(recordAttendance, { params, input: { source: 'staff', marks: [given('absent')] } });
    expect(tried.status).toBe(404);
    const elsewhere = { enrollmentId: (await anEnrollment(world.owner, town, stranger.offering)) as never };
    expect((await record([given('full', elsewhere)]))[0]?.outcome).toBe('not-confirmed');
  });
});
