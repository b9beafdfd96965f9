import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  formTeams,
  listOwnTeamWishes,
  lockTeam,
  makeTeamWish,
  moveToTeam,
  previewRebalancing,
  printTeams,
  rebalanceTeams,
  recordAttendance,
  scheduleSession,
  swapTeamMembers,
  viewTeams,
  wishForTeam,
  withdrawOwnTeamWish,
  withdrawTeamWish,
} from '#contract';
import { randomUUID } from 'node:crypto';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { textOn } from '../world/paper.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { aMember, anEnrollment, anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type EnrollmentId = Id<'Enrollment'>;
const RULES = { smallest: 3, largest: 4, companionsTogether: false };

describe('Teams of an exercise', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let towns: Town[];
  let instructor: Client;
  let params: { offeringSessionId: Id<'OfferingSession'> };

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-12-01T09:45:00+09:00');
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    towns = [];
    for (const name of ['青空町', '緑野市', '白川村', '黒潮町']) {
      const town = await aTown(world.owner, name, exercise.offering);
      const learner = await aMember(world.owner, town.id, `${name}の髙橋`);
      await anEnrollment(world.owner, { id: town.id, learner }, exercise.offering);
      towns.push(town);
    }
    const clerk = await world.as(office.clerk, office.id);
    const scheduled = await clerk.ask(scheduleSession, {
      params: { offeringId: exercise.offering },
      input: wholeDay('2026-12-01'),
    });
    params = { offeringSessionId: scheduled.answer.id as Id<'OfferingSession'> };
    instructor = await world.as(exercise.instructor, office.id);
  });
  afterAll(() => world.end());

  const board = async () => (await instructor.ask(viewTeams, { params, input: {} })).answer;
  const form = async (seed = 'one') => {
    const { version } = await board();
    return instructor.ask(formTeams, { params, input: { version, ...RULES, seed } });
  };
  const namesOf = (seen: Awaited<ReturnType<typeof board>>) =>
    seen.teams.map(({ members }) => members.map(({ learnerName }) => learnerName));
  const teamAt = (seen: Awaited<ReturnType<typeof board>>, at: number) => seen.teams[at] as (typeof seen.teams)[number];
  const eventsOf = async (kind: string) =>
    (await world.owner.query('select facts, actor_id, authority from events where kind = $1 order by id', [kind])).rows;

  it('are none at first; formed by rule they mix towns, with reasons, and the same seed gives the same ones', async () => {
    const before = await board();
    expect([before.version, before.teams, before.unplaced.length]).toEqual([0, [], 8]);
    expect((await form()).answer).toEqual({ version: 1 });
    const formed = await board();
    expect(formed.teams.map(({ members }) => members.length)).toEqual([4, 4]);
    expect(formed.teams.flatMap(({ warnings }) => warnings).filter((one) => one === 'same-organization')).toEqual([]);
    expect(formed.teams.every(({ reasons }) => reasons.includes('organizations-mixed'))).toBe(true);
    expect(formed.teams[0]?.members[0]?.reasons).toContain('alone-of-its-organization');
    await form('another');
    await form('one');
    expect(namesOf(await board())).toEqual(namesOf(formed));
    expect((await eventsOf('teams-formed'))[0]).toMatchObject({
      facts: { teams: 2, people: 8, seed: 'one', version: 1 },
      actor_id: exercise.instructor,
      authority: null,
    });
  });

  it('know of experience as a category: an earlier completion, Pre-CYDER, a department', async () => {
    const [first, second] = towns as [Town, Town];
    const elsewhere = await anOffering(world.owner);
    const earlier = await anEnrollment(world.owner, first, elsewhere);
    await world.owner.query(`update enrollments set completed_at = now() where id = $1`, [earlier]);
    await world.owner.query(`update memberships set department = 'デジタル推進課' where person_id = $1`, [
      second.learner,
    ]);
    await form();
    const members = (await board()).teams.flatMap((team) => team.members);
    const of = (id: EnrollmentId) => members.find(({ enrollmentId }) => enrollmentId === id)?.experience;
    expect([of(first.enrollment), of(second.enrollment)]).toEqual(['pre-cyder', 'it-department']);
    const counts = (await board()).teams.map(
      (team) => team.members.filter((one) => one.experience !== 'first-time').length,
    );
    expect(counts).toEqual([1, 1]);
  });

  it('keep together and apart as the office and a coordinator wish, and say what cannot be', async () => {
    const [first, second] = towns as [Town, Town];
    const ids = (await board()).teams.flatMap(({ members }) => members.map((one) => one.enrollmentId as EnrollmentId));
    const wished = await instructor.ask(makeTeamWish, {
      params,
      input: { kind: 'apart', note: '同じ部屋を避ける', enrollmentIds: [first.enrollment, second.enrollment] },
    });
    const mine = await world.owner.query(`select id from enrollments where organization_id = $1 and offering_id = $2`, [
      first.id,
      exercise.offering,
    ]);
    const [one, other] = mine.rows.map(({ id }) => id) as [EnrollmentId, EnrollmentId];
    const coordinator = await world.as(first.coordinator, first.id);
    const together = { kind: 'together' as const, note: '新人と組ませたい', otherEnrollmentIds: [other] };
    expect((await coordinator.ask(wishForTeam, { params: { enrollmentId: one }, input: together })).status).toBe(201);
    const strangers = { ...together, otherEnrollmentIds: [second.enrollment] };
    const refused = await coordinator.ask(wishForTeam, { params: { enrollmentId: one }, input: strangers });
    expect(refused.problem.code).toBe('wish-needs-two');
    await instructor.ask(makeTeamWish, {
      params,
      input: { kind: 'together', note: '', enrollmentIds: ids.slice(0, 5) },
    });
    await form();
    const seen = await board();
    expect(
      seen.wishes.map(({ kind, organizationName, unmetBecause }) => [kind, organizationName, unmetBecause]),
    ).toEqual([
      ['apart', expect.any(String), null],
      ['together', '青空町', null],
      ['together', expect.any(String), 'more-than-a-team'],
    ]);
    expect(seen.teams.flatMap(({ warnings }) => warnings)).toContain('same-organization');
    await instructor.ask(withdrawTeamWish, { params, input: { wishId: wished.answer.id as Id<'TeamWish'> } });
    expect((await board()).wishes).toHaveLength(2);
    expect(await eventsOf('team-wish-withdrawn')).toHaveLength(1);
  });

  it('are wished for by a coordinator, who sees and takes back what their own organization asked, and nothing else', async () => {
    const [first, second] = towns as [Town, Town];
    const offering = { params: { offeringId: exercise.offering } };
    const wishesOf = async ({ coordinator, id }: Town) =>
      (await (await world.as(coordinator, id)).ask(listOwnTeamWishes, { ...offering, input: {} })).answer;
    const seen = await wishesOf(first);
    expect(seen.people.map(({ learnerName }) => learnerName)).toContain('青空町の髙橋');
    expect(seen.people).toHaveLength(2);
    expect(seen.wishes).toMatchObject([{ kind: 'together', note: '新人と組ませたい', people: seen.people }]);
    const other = await wishesOf(second);
    expect([other.wishes, other.people.some(({ enrollmentId }) => enrollmentId === first.enrollment)]).toEqual([
      [],
      false,
    ]);
    const withdraw = { ...offering, input: { wishId: seen.wishes[0]?.id as Id<'TeamWish'> } };
    const stranger = await world.as(second.coordinator, second.id);
    expect((await stranger.ask(withdrawOwnTeamWish, withdraw)).status).toBe(404);
    const own = await world.as(first.coordinator, first.id);
    expect((await own.ask(withdrawOwnTeamWish, withdraw)).status).toBe(201);
    expect((await wishesOf(first)).wishes).toEqual([]);
    expect((await own.ask(withdrawOwnTeamWish, withdraw)).status).toBe(404);
    expect((await eventsOf('team-wish-withdrawn'))[1]).toMatchObject({ actor_id: first.coordinator });
    const [one, two] = seen.people.map(({ enrollmentId }) => enrollmentId as EnrollmentId) as [
      EnrollmentId,
      EnrollmentId,
    ];
    const asked = { kind: 'together' as const, note: '新人と組ませたい', otherEnrollmentIds: [two] };
    expect((await own.ask(wishForTeam, { params: { enrollmentId: one }, input: asked })).status).toBe(201);
  });

  it('are changed by hand one change at a time, and a locked one keeps its people', async () => {
    const seen = await board();
    const [left, right] = [teamAt(seen, 0), teamAt(seen, 1)];
    const [one, other] = [left.members[0]?.enrollmentId, right.members[0]?.enrollmentId] as [
      EnrollmentId,
      EnrollmentId,
    ];
    const move = (version: number, teamId: Id<'Team'> | null) =>
      instructor.ask(moveToTeam, { params, input: { version, enrollmentId: one, teamId } });
    const full = await move(seen.version, right.id as Id<'Team'>);
    expect([full.problem.code, full.problem.detail]).toEqual(['team-full', expect.stringContaining('2班は4人')]);
    const swap = { version: seen.version, enrollmentId: one, otherEnrollmentId: other };
    const swapped = await instructor.ask(swapTeamMembers, { params, input: swap });
    expect((await instructor.ask(swapTeamMembers, { params, input: swap })).problem.code).toBe(
      'record-changed-meanwhile',
    );
    const after = await board();
    expect(teamAt(after, 1).members.find(({ enrollmentId }) => enrollmentId === one)?.placedBy).toBe('hand');
    const lock = { version: swapped.answer.version, teamId: right.id as Id<'Team'>, isLocked: true };
    const locked = await instructor.ask(lockTeam, { params, input: lock });
    expect((await move(locked.answer.version, null)).problem.code).toBe('team-locked');
    await form('third');
    expect(namesOf(await board())[1]).toEqual(namesOf(after)[1]);
    const { version } = await board();
    await instructor.ask(lockTeam, { params, input: { ...lock, version, isLocked: false } });
    const moves = (await eventsOf('team-member-moved')).map(({ facts }) => [facts.from, facts.to]);
    // Both are of one moment: neither comes first.
    expect(moves.toSorted()).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(await eventsOf('team-unlocked')).toHaveLength(1);
  });

  it('are made even in the morning with the fewest moves, which are shown before', async () => {
    const seen = await board();
    const absent = teamAt(seen, 0)
      .members.slice(0, 2)
      .map(({ enrollmentId }) => enrollmentId as EnrollmentId);
    const marks = absent.map((enrollmentId) => ({
      nonce: randomUUID(),
      enrollmentId,
      halfDay: 'am' as const,
      mark: 'absent' as const,
      seenVersion: 0,
    }));
    await instructor.ask(recordAttendance, { params, input: { source: 'staff', marks } });
    const { answer } = await instructor.ask(previewRebalancing, { params, input: { without: 'absent' } });
    expect(answer.missing.map(({ from }) => from)).toEqual([1, 1]);
    expect(answer.moves.map(({ from, to }) => [from, to])).toEqual([[2, 1]]);
    const moves = answer.moves.map(({ enrollmentId, teamId }) => ({
      enrollmentId: enrollmentId as EnrollmentId,
      teamId: teamId as Id<'Team'>,
    }));
    const unseen = { version: answer.version, without: 'absent' as const, moves: [] };
    expect((await instructor.ask(rebalanceTeams, { params, input: unseen })).problem.code).toBe(
      'record-changed-meanwhile',
    );
    await instructor.ask(rebalanceTeams, { params, input: { ...unseen, moves } });
    const after = await board();
    expect(after.teams.map(({ members }) => members.length)).toEqual([3, 3]);
    expect(
      after.unplaced.map(({ enrollmentId, presence }) => [absent.includes(enrollmentId as never), presence]),
    ).toEqual([
      [true, 'absent'],
      [true, 'absent'],
    ]);
    expect((await eventsOf('teams-rebalanced'))[0]?.facts).toMatchObject({ moved: 1, missing: 2 });
  });

  it('are printed: the roster, name cards and the seating, with a character that has no glyph told', async () => {
    const [first] = towns as [Town];
    await world.owner.query('update accounts set name = $2 where id = $1', [first.learner, '\u{2A6D6}田 太郎']);
    const paper = async (kind: 'roster' | 'name-cards' | 'seating') => {
      const sent = await instructor.fetch(printTeams, { params: { ...params, paper: kind }, input: {} });
      return textOn(new Uint8Array(await sent.arrayBuffer()));
    };
    const roster = await paper('roster');
    for (const words of [
      '班の名簿',
      '1班（3人）',
      '班のない人',
      '緑野市の髙橋',
      '〓田太郎',
      '手書きで補ってください',
    ]) {
      expect(roster).toContain(words);
    }
    expect(await paper('name-cards')).toContain('白川村の髙橋');
    expect(await paper('seating')).toContain('正面（スクリーン）');
  });

  it('are nobody else’s to see: not of another instructor, a coordinator or a learner', async () => {
    const stranger = await aTaughtExercise(world.owner, office, '別の講師');
    const other = await world.as(stranger.instructor, office.id);
    expect((await other.ask(viewTeams, { params, input: {} })).status).toBe(404);
    const [first] = towns as [Town];
    for (const [person, status] of [
      [first.coordinator, 403],
      [first.learner, 403],
    ] as const) {
      const client = await world.as(person, first.id);
      expect((await client.ask(viewTeams, { params, input: {} })).status).toBe(status);
    }
  });
});
