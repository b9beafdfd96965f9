import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { saveAnswer, startAttempt, submitAttempt, viewAttempt, viewResult } from '#contract';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { aQuiz, rightChoices } from '../world/quiz.ts';
import { anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const times = <T>(count: number, work: (turn: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, turn) => work(turn)));

describe('A quiz taken twice at once', () => {
  let world: World;
  let town: Town;
  let learner: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    const offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    learner = await world.as(town.learner, town.id);
    await aQuiz(world, offering);
  });

  const begin = () => learner.ask(startAttempt, { params: { enrollmentId: town.enrollment }, input: {} });
  const begun = async () => (await begin()).answer.attemptId as Id<'Attempt'>;
  const submit = (attemptId: Id<'Attempt'>) => learner.ask(submitAttempt, { params: { attemptId }, input: {} });
  const count = async (sql: string) => Number((await world.owner.query(`select count(*) from ${sql}`)).rows[0].count);

  it('has one attempt after twenty starts', async () => {
    const started = await times(20, begin);
    expect(new Set(started.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(started.map(({ answer }) => answer.attemptId)).size).toBe(1);
    expect(await count('attempts')).toBe(1);
  });

  it('has one result, one submission and one pass after eight submissions', async () => {
    const attemptId = await begun();
    const { questions } = (await learner.ask(viewAttempt, { params: { attemptId } })).answer;
    for (const [index, { id }] of questions.entries()) {
      const input = { sequence: index + 1, choices: rightChoices(questions[index]!) };
      await learner.ask(saveAnswer, { params: { attemptId, questionId: id as Id<'Question'> }, input });
    }
    const submitted = await times(8, () => submit(attemptId));
    expect(submitted.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(await count('attempt_scores')).toBe(1);
    expect(await count(`events where kind = 'attempt-submitted'`)).toBe(1);
    expect(await count(`events where kind = 'quiz-passed'`)).toBe(1);
    expect((await learner.ask(viewResult, { params: { attemptId } })).answer).toMatchObject({ points: 10 });
  });

  it('keeps the highest of forty saves in any order', async () => {
    const attemptId = await begun();
    const [question] = (await learner.ask(viewAttempt, { params: { attemptId } })).answer.questions;
    const params = { attemptId, questionId: question!.id as Id<'Question'> };
    const saved = await times(40, (turn) =>
      learner.ask(saveAnswer, { params, input: { sequence: ((turn * 7) % 40) + 1, choices: [turn % 2] } }),
    );
    expect(new Set(saved.map(({ status }) => status))).toEqual(new Set([200]));
    const { rows } = await world.owner.query('select sequence from answers');
    expect(rows).toEqual([{ sequence: 40 }]);
  });

  it('counts every save that was acknowledged beside a submission', async () => {
    const attemptId = await begun();
    const { questions } = (await learner.ask(viewAttempt, { params: { attemptId } })).answer;
    const saving = questions.map((question, index) =>
      learner.ask(saveAnswer, {
        params: { attemptId, questionId: question.id as Id<'Question'> },
        input: { sequence: index + 1, choices: rightChoices(question) },
      }),
    );
    const [saved] = await Promise.all([Promise.all(saving), submit(attemptId)]);
    const earned = saved.flatMap(({ status }) => (status === 200 ? [2] : [])).length * 2;
    expect((await learner.ask(viewResult, { params: { attemptId } })).answer.points).toBe(earned);
  });
});
