import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  callOffOffering,
  checkIn,
  presentCheckInCode,
  recordAttendance,
  scheduleSession,
  showCheckInCode,
} from '#contract';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { aMember, anOffice, aTown, grant, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('Recording at the same time', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let town: Town;
  let instructor: Client;
  let tutor: Client;
  let params: { offeringSessionId: Id<'OfferingSession'> };

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-12-01T10:00:00+09:00');
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    const clerk = await world.as(office.clerk, office.id);
    const done = await clerk.ask(scheduleSession, {
      params: { offeringId: exercise.offering },
      input: wholeDay('2026-12-01'),
    });
    params = { offeringSessionId: done.answer.id as Id<'OfferingSession'> };
    instructor = await world.as(exercise.instructor, office.id);
    const second = await aMember(world.owner, office.id, 'チューター');
    await grant(world.owner, second, office.id, 'instructor');
    await world.owner.query(`insert into offering_staff values ($1, $2, 'tutor')`, [exercise.offering, second]);
    tutor = await world.as(second, office.id);
  });
  afterAll(() => world.end());

  const mark = (who: Client, halfDay: 'am' | 'pm', what: 'full' | 'partial', nonce: string = randomUUID()) =>
    who.ask(recordAttendance, {
      params,
      input: {
        source: 'staff',
        marks: [{ nonce, enrollmentId: town.enrollment, halfDay, mark: what, seenVersion: 0 }],
      },
    });
  const outcomes = (answers: Awaited<ReturnType<typeof mark>>[]) =>
    answers.map(({ answer }) => answer.outcomes[0]?.outcome).toSorted();
  const eventsOf = async (kind: string) => {
    const sql = `select facts from events where kind = $1 and facts->>'enrollmentId' = $2`;
    return (await world.owner.query(sql, [kind, town.enrollment])).rows;
  };

  it('lets one of two instructors be first, and tells the other what stands', async () => {
    town = await aTown(world.owner, '青空町', exercise.offering);
    const answers = await Promise.all([mark(instructor, 'am', 'full'), mark(tutor, 'am', 'partial')]);
    expect(outcomes(answers)).toEqual(['conflict', 'recorded']);
    expect(await eventsOf('attendance-marked')).toHaveLength(1);
  });

  it('knows the verdict when the last two half-days are marked at once', async () => {
    town = await aTown(world.owner, '緑野市', exercise.offering);
    const answers = await Promise.all([mark(instructor, 'am', 'full'), mark(tutor, 'pm', 'full')]);
    expect(outcomes(answers)).toEqual(['recorded', 'recorded']);
    expect((await eventsOf('attendance-recorded')).map(({ facts }) => facts.verdict)).toEqual(['full']);
  });

  it('records one upload once, however often it is sent', async () => {
    town = await aTown(world.owner, '白浜町', exercise.offering);
    const nonce = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => mark(instructor, 'am', 'full', nonce)));
    expect(new Set(outcomes(answers))).toEqual(new Set(['known', 'recorded']));
    expect(await eventsOf('attendance-marked')).toHaveLength(1);
  });

  it('takes a check-in or a mark first, and never both', async () => {
    town = await aTown(world.owner, '赤坂町', exercise.offering);
    const learner = await world.as(town.learner, town.id);
    const shown = await instructor.ask(showCheckInCode, { params, input: { halfDay: 'am' } });
    const code = new URL(shown.answer.address).searchParams.get('code') ?? '';
    const { answer } = await learner.ask(presentCheckInCode, { params, input: { halfDay: 'am', code } });
    const [self, staff] = await Promise.all([
      learner.ask(checkIn, { params, input: { ticket: answer.ticket } }),
      mark(instructor, 'am', 'partial'),
    ]);
    const wasStaffFirst = self.answer.wasCheckedIn;
    expect(staff.answer.outcomes[0]?.outcome).toBe(wasStaffFirst ? 'recorded' : 'conflict');
    const [event, ...more] = await eventsOf('attendance-marked');
    expect(more).toEqual([]);
    expect(event.facts).toMatchObject(
      wasStaffFirst ? { mark: 'partial', source: 'staff' } : { mark: 'full', source: 'self' },
    );
  });

  it('took place, or was called off, and never both', async () => {
    const clerk = await world.as(office.clerk, office.id);
    for (let round = 0; round < 4; round += 1) {
      const { offering, instructor: teacher } = await aTaughtExercise(world.owner, office);
      town = await aTown(world.owner, `雪野町${round}`, offering);
      const input = wholeDay('2026-12-01');
      const session = await clerk.ask(scheduleSession, { params: { offeringId: offering }, input });
      params = { offeringSessionId: session.answer.id as Id<'OfferingSession'> };
      const marking = mark(await world.as(teacher, office.id), 'am', 'full');
      const off = { params: { offeringId: offering }, input: { reason: '大雪', version: 1 } };
      const [marked, calledOff] = await Promise.all([marking, clerk.ask(callOffOffering, off)]);
      const ends = [marked.problem?.code ?? 'marked', calledOff.problem?.code ?? 'called off'];
      expect([
        ['marked', 'offering-has-attendance'],
        ['record-changed-meanwhile', 'called off'],
        ['session-canceled', 'called off'],
      ]).toContainEqual(ends);
      await world.settle();
    }
  });
});
