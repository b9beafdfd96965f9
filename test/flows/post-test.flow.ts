import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  listMyAwards,
  listMyCourses,
  recordAttendance,
  saveAnswer,
  scheduleSession,
  startAttempt,
  submitAttempt,
  viewAttempt,
  viewQuiz,
  viewWork,
} from '#contract';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { aQuiz, rightChoices } from '../world/quiz.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const [FIRST, LAST] = ['2026-12-01', '2026-12-02'];

describe('The post-test of an exercise of two days', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let town: Town;
  let learner: Client;
  const sessions: Id<'OfferingSession'>[] = [];

  beforeAll(async () => {
    world = await aWorld();
    await at('2026-11-20T09:00');
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    town = await aTown(world.owner, '青空町', exercise.offering);
    await world.owner.query(
      `update editions e set completion_rule = '{"units": "all-required", "quiz": "passed", "attendance": "full"}'
       from offerings o where o.edition_id = e.id and o.id = $1`,
      [exercise.offering],
    );
    await at('2026-11-20T09:00');
  });
  afterAll(() => world.end());

  const at = async (time: string) => {
    world.clock.instant = new Date(`${time}:00+09:00`);
    if (town) learner = await world.as(town.learner, town.id);
  };
  const params = () => ({ enrollmentId: town.enrollment });
  const quiz = async () => (await learner.ask(viewQuiz, { params: params() })).answer;
  const next = async () => (await learner.ask(listMyCourses, { params: {}, input: {} })).answer.items[0]?.nextStep;
  const awards = async () => (await learner.ask(listMyAwards, { params: {} })).answer.items.map(({ kind }) => kind);
  const attended = async (session: Id<'OfferingSession'> | undefined) => {
    const instructor = await world.as(exercise.instructor, office.id);
    const marked = { enrollmentId: town.enrollment, mark: 'full' as const, seenVersion: 0 };
    const marks = (['am', 'pm'] as const).map((halfDay) => ({ ...marked, nonce: randomUUID(), halfDay }));
    const of = { params: { offeringSessionId: session as Id<'OfferingSession'> } };
    expect((await instructor.ask(recordAttendance, { ...of, input: { source: 'staff', marks } })).status).toBe(201);
    await world.settle();
  };
  const passes = async () => {
    const begun = (await learner.ask(startAttempt, { params: params() })).answer;
    const attemptId = begun.attemptId as Id<'Attempt'>;
    const { questions } = (await learner.ask(viewAttempt, { params: { attemptId } })).answer;
    for (const [place, question] of questions.entries()) {
      const input = { sequence: place + 1, choices: rightChoices(question) };
      await learner.ask(saveAnswer, { params: { attemptId, questionId: question.id as Id<'Question'> }, input });
    }
    await learner.ask(submitAttempt, { params: { attemptId }, input: {} });
    await world.settle();
  };

  it('is missed as work of the office while its content is', async () => {
    const clerk = await world.as(office.clerk, office.id);
    const kinds = async () =>
      (await clerk.ask(viewWork, { params: {}, input: {} })).answer.items.map(({ kind }) => kind);
    expect(await kinds()).toContain('offering-without-content');
  });

  it('waits for a date, then for the last day', async () => {
    await aQuiz(world, exercise.offering);
    expect(await quiz()).toMatchObject({ postTest: { opensOn: null }, abilities: { start: false } });
    const early = await learner.ask(startAttempt, { params: params() });
    expect([early.status, early.problem.code]).toEqual([409, 'post-test-without-date']);
    const planner = await world.as(office.clerk, office.id);
    for (const day of [FIRST, LAST]) {
      const { answer } = await planner.ask(scheduleSession, {
        params: { offeringId: exercise.offering },
        input: wholeDay(day),
      });
      sessions.push(answer.id as Id<'OfferingSession'>);
    }
    await at(`${FIRST}T18:00`);
    await attended(sessions[0]);
    const stillEarly = await learner.ask(startAttempt, { params: params() });
    expect(stillEarly.problem.detail).toContain('2026年12月2日（水）');
    expect(await quiz()).toMatchObject({ postTest: { opensOn: LAST }, abilities: { start: false } });
    expect(await next()).toEqual({ kind: 'exercise', startsOn: FIRST });
  });

  it('opens on the last day; being there alone completes nothing, passing it then does', async () => {
    await at(`${LAST}T18:00`);
    await attended(sessions[1]);
    expect(await awards()).toEqual([]);
    expect(await next()).toEqual({ kind: 'quiz', isResumed: false });
    await passes();
    expect(await awards()).toEqual(['completion']);
    expect(await next()).toEqual({ kind: 'finished' });
    const { rows } = await world.owner.query(`select facts from events where kind = 'course-completed'`);
    expect(rows.map(({ facts }) => facts.completedOn)).toEqual([LAST]);
  });
});
