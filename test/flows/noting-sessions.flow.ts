import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  correctSessionNote,
  handOutStickers,
  listSessionNotes,
  markEverybody,
  recordResults,
  releaseResults,
  scheduleSession,
  writeSessionNote,
} from '#contract';
import type { Id, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { connect } from '../world/database.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const SECRET = '体調が悪そうで、途中で休ませた';

describe('Notes of instructors', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let town: Town;
  let neighbor: Town;
  let instructor: Client;
  let clerk: Client;
  let params: { offeringSessionId: Id<'OfferingSession'> };

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-12-01T16:00:00+09:00');
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    town = await aTown(world.owner, '青空町', exercise.offering);
    neighbor = await aTown(world.owner, '緑野市', await anOffering(world.owner));
    clerk = await world.as(office.clerk, office.id);
    instructor = await world.as(exercise.instructor, office.id);
    const planned = { params: { offeringId: exercise.offering }, input: wholeDay('2026-12-01') };
    params = { offeringSessionId: (await clerk.ask(scheduleSession, planned)).answer.id as Id<'OfferingSession'> };
    await instructor.ask(markEverybody, { params, input: { halfDay: 'am', mark: 'full' } });
    const people = [{ enrollmentId: town.enrollment, points: 80, comment: '', seenVersion: 0 }];
    await instructor.ask(recordResults, { params, input: { version: 0, mostPoints: 100, people, teams: [] } });
    await instructor.ask(releaseResults, { params, input: { version: 0 } });
    await instructor.ask(handOutStickers, { params, input: { enrollmentIds: null } });
  });
  afterAll(() => world.end());

  it('are dated, have the writer’s name, and are corrected by whoever wrote them', async () => {
    const { answer: written } = await clerk.ask(writeSessionNote, { params, input: { text: SECRET } });
    await instructor.ask(writeSessionNote, { params, input: { text: '会場の時計が5分遅れている' } });
    const seen = await instructor.ask(listSessionNotes, { params, input: {} });
    expect(seen.answer.items.map(({ byName, text, abilities }) => [byName, text, abilities.correct])).toEqual([
      ['講師 一郎', '会場の時計が5分遅れている', true],
      ['事務局の担当', SECRET, false],
    ]);
    const noteId = written.id as Id<'SessionNote'>;
    const correction = { params, input: { noteId, text: `${SECRET}。午後は戻った`, version: 1 } };
    expect((await instructor.ask(correctSessionNote, correction)).problem.code).toBe('note-of-somebody-else');
    expect((await clerk.ask(correctSessionNote, correction)).status).toBe(201);
    expect((await clerk.ask(correctSessionNote, correction)).problem.code).toBe('record-changed-meanwhile');
    const told = await world.owner.query(
      `select v.* from events e join event_values v on v.event_id = e.id where e.kind like 'session-note-%'`,
    );
    expect(JSON.stringify(told.rows)).not.toContain(SECRET);
  });

  /** What the database itself shows to somebody who stands there with this reach, whatever a query forgot. */
  const seenInRows = async (personId: PersonId, reach: string, reachId: string) => {
    const api = await connect('kunren_api');
    const rows: Record<string, number | null> = {};
    try {
      await api.query('begin');
      await api.query(
        `select set_config('app.person_id', $1, true), set_config('app.reach', $2, true), set_config('app.reach_id', $3, true)`,
        [personId, reach, reachId],
      );
      for (const table of ['person_results', 'team_results', 'stickers', 'session_notes']) {
        rows[table] = (await api.query(`select from ${table}`)).rowCount;
      }
    } finally {
      await api.end();
    }
    return rows;
  };
  const strangers = (): [PersonId, string, string][] => [
    [neighbor.learner, 'self', neighbor.learner],
    [town.coordinator, 'organization', town.id],
    [town.coordinator, 'self', town.coordinator],
    [office.clerk, 'bureau', office.id],
    [office.clerk, 'prefecture', office.id],
  ];

  it('are kept by the database itself from learners, coordinators, prefectures and bureaus, as results and stickers are', async () => {
    const nothing = { person_results: 0, team_results: 0, stickers: 0, session_notes: 0 };
    for (const who of strangers()) expect(await seenInRows(...who)).toEqual(nothing);
    const mine = await seenInRows(town.learner, 'self', town.learner);
    expect(mine).toMatchObject({ person_results: 1, stickers: 1, session_notes: 0 });
    expect(await seenInRows(exercise.instructor, 'offering', exercise.instructor)).toMatchObject({ session_notes: 2 });
  });

  it('would be seen there, were a policy to forget whom it is for', async () => {
    await world.owner.query('create policy planted on session_notes for select using (true)');
    try {
      const seen = await Promise.all(strangers().map((who) => seenInRows(...who)));
      expect(seen.map(({ session_notes }) => session_notes)).toEqual(seen.map(() => 2));
    } finally {
      await world.owner.query('drop policy planted on session_notes');
    }
  });
});
