import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listScores,
  reviewAttempt,
  saveAnswer,
  startAttempt,
  submitAttempt,
  viewAttempt,
  viewQuiz,
  viewResult,
} from '#contract';
import { type Id, newId, type OfferingId } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { aQuiz, isRight, questions as written, rightChoices, wrongChoices } from '../world/quiz.ts';
import { aMember, anEnrollment, anOffering, aTown, grant, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type AttemptId = Id<'Attempt'>;
const start = new Date('2026-11-22T09:00:00+09:00');

describe('A learner takes the quiz', () => {
  let world: World;
  let offering: OfferingId;
  let town: Town;
  let learner: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    world.clock.instant = start;
    await forgetEverybody(world.owner);
    offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    learner = await world.as(town.learner, town.id);
  });

  const later = (minutes: number) => {
    world.clock.instant = new Date(world.clock.instant.getTime() + minutes * 60_000);
  };
  /** A session lasts some hours: whoever comes back on another day signs in again. */
  const comeBack = async (instant: string) => {
    world.clock.instant = new Date(instant);
    learner = await world.as(town.learner, town.id);
  };
  const begin = async () => {
    const started = await learner.ask(startAttempt, { params: { enrollmentId: town.enrollment }, input: {} });
    return started.answer?.attemptId as AttemptId;
  };
  const refusedBeginning = async () => {
    const refused = await learner.ask(startAttempt, { params: { enrollmentId: town.enrollment }, input: {} });
    return refused.problem?.code;
  };
  const asked = async (attemptId: AttemptId) => (await learner.ask(viewAttempt, { params: { attemptId } })).answer;
  const saveBy = (who: Client) => (attemptId: AttemptId, question: string, sequence: number, choices: number[]) => {
    const params = { attemptId, questionId: question as Id<'Question'> };
    return who.ask(saveAnswer, { params, input: { sequence, choices } });
  };
  const save = (...given: Parameters<ReturnType<typeof saveBy>>) => saveBy(learner)(...given);
  const submit = (attemptId: AttemptId) => learner.ask(submitAttempt, { params: { attemptId }, input: {} });
  const result = async (attemptId: AttemptId) => (await learner.ask(viewResult, { params: { attemptId } })).answer;
  const quiz = async () => (await learner.ask(viewQuiz, { params: { enrollmentId: town.enrollment } })).answer;
  const review = (attemptId: AttemptId, who = learner) => who.ask(reviewAttempt, { params: { attemptId } });

  /** Answers the first `right` questions rightly and the others wrongly, and submits. */
  async function tryIt(right: number): Promise<AttemptId> {
    const attemptId = await begin();
    let sequence = 0;
    for (const question of (await asked(attemptId)).questions) {
      const choices = sequence < right ? rightChoices(question) : wrongChoices(question);
      expect((await save(attemptId, question.id, ++sequence, choices)).status).toBe(200);
    }
    await submit(attemptId);
    return attemptId;
  }

  const events = async () =>
    (
      await world.owner.query(
        `select kind from events where kind in ('attempt-submitted', 'quiz-passed') order by occurred_at, id`,
      )
    ).rows.map(({ kind }) => kind);

  it('reads question, options and explanation in English too, each option in the place of its Japanese one', async () => {
    const inEnglish = ({ text, feedback, options }: (typeof written)[number]) => ({
      text: `EN ${text}`,
      feedback: `EN ${feedback}`,
      options: options.map((option) => ({ text: `EN ${option.text}`, feedback: `EN ${option.feedback}` })),
    });
    await aQuiz(world, offering, {
      questions: written.map((question) => ({ ...question, english: inEnglish(question) })),
    });
    const attemptId = await begin();
    const shown = (await asked(attemptId)).questions;
    expect(shown).toHaveLength(written.length);
    for (const { text, options, english } of shown) {
      expect(english).toEqual({ text: `EN ${text}`, options: options.map((option) => `EN ${option}`) });
    }
    for (const [place, question] of shown.entries()) {
      await save(attemptId, question.id, place + 1, rightChoices(question));
    }
    await submit(attemptId);
    for (const { text, feedback, options, english } of (await review(attemptId)).answer.questions) {
      expect(english).toEqual({
        text: `EN ${text}`,
        feedback: `EN ${feedback}`,
        options: options.map((option) => ({ text: `EN ${option.text}`, feedback: `EN ${option.feedback}` })),
      });
    }
  });

  it('fails, tries again, and passes with full marks, told once', async () => {
    await aQuiz(world, offering);
    expect(await quiz()).toMatchObject({
      rules: { questionCount: 5, fullMarks: 10, passMark: 8, attemptLimit: 3, timeLimitMinutes: 30 },
      attempts: [],
      attemptsLeft: 3,
      abilities: { start: true, review: false },
    });
    const failed = await tryIt(0);
    const first = await result(failed);
    expect(first).toMatchObject({ number: 1, isPassed: false, isFullMarks: false, attemptsLeft: 2 });
    expect(first).toMatchObject({
      points: 0,
      answeredCount: 5,
      earlier: [],
      abilities: { start: true, review: false },
    });
    expect(first.lessonsToReread).toEqual([
      'lesson-usb',
      'lesson-mail',
      'lesson-alert',
      'lesson-report',
      'lesson-network',
    ]);

    const passed = await tryIt(5);
    expect(await result(passed)).toMatchObject({
      points: 10,
      isPassed: true,
      isFullMarks: true,
      isBest: true,
      earlier: [{ number: 1, points: 0 }],
      lessonsToReread: [],
      abilities: { start: false, review: true },
    });
    expect(await refusedBeginning()).toBe('quiz-already-passed');
    await submit(passed);
    await world.settle();
    expect(await events()).toEqual(['attempt-submitted', 'attempt-submitted', 'quiz-passed']);
    const { rows } = await world.owner.query('select started_at, passed_at from enrollments');
    expect(rows).toEqual([{ started_at: start, passed_at: start }]);
    const told = await world.owner.query(`select string_agg(facts::text, '') as facts from events`);
    expect(told.rows[0].facts).not.toMatch(/points|score|marks/i);

    const scores = (await learner.ask(listScores, { params: {} })).answer.items;
    expect(scores.map(({ number, points, isBest }) => [number, points, isBest]).toSorted()).toEqual([
      [1, 0, false],
      [2, 10, true],
    ]);
  });

  it('gets a share of the points for a share of the right options', async () => {
    await aQuiz(world, offering, { attemptLimit: null });
    const attemptId = await begin();
    const { questions } = await asked(attemptId);
    const report = questions.find(({ kind }) => kind === 'multiple')!;
    const two = report.options.flatMap((text, shown) => (['いつ', 'どこで'].includes(text) ? [shown] : []));
    await save(attemptId, report.id, 1, two);
    await submit(attemptId);
    expect(await result(attemptId)).toMatchObject({ points: 1.3, answeredCount: 1, attemptsLeft: null });
  });

  it('keeps one order of questions and options for an attempt, and the newest answer', async () => {
    await aQuiz(world, offering);
    const attemptId = await begin();
    const before = await asked(attemptId);
    expect(await begin()).toBe(attemptId);
    const [question] = before.questions;
    const kept = async () => (await asked(attemptId)).questions[0]?.choices;

    expect((await save(attemptId, question!.id, 3, [1])).answer).toMatchObject({ sequence: 3, choices: [1] });
    const stale = await save(attemptId, question!.id, 2, [0]);
    expect(stale).toMatchObject({ status: 200, answer: { sequence: 3, choices: [1] } });
    expect((await save(attemptId, question!.id, 3, [0])).answer.choices).toEqual([1]);
    expect(await kept()).toEqual([1]);
    expect((await save(attemptId, question!.id, 4, [])).answer.choices).toEqual([]);
    expect(await kept()).toEqual([]);

    const after = await asked(attemptId);
    expect(after.lastSequence).toBe(4);
    expect(after.questions.map(({ id, options }) => [id, options])).toEqual(
      before.questions.map(({ id, options }) => [id, options]),
    );
    expect(await events()).toEqual([]);
  });

  it('is refused a save for another’s attempt, a foreign question, an unknown option, after submission and after time', async () => {
    await aQuiz(world, offering);
    const attemptId = await begin();
    const [first, ...others] = (await asked(attemptId)).questions;
    const single = [first!, ...others].find(({ kind }) => kind === 'single')!;
    const stranger = await aTown(world.owner, '緑野市', offering);
    const elsewhere = await world.as(stranger.learner, stranger.id);
    const foreign = await anOffering(world.owner);
    await aQuiz(world, foreign);
    const { rows } = await world.owner.query(
      `select q.id from questions q join quizzes z on z.id = q.quiz_id join offerings o on o.edition_id = z.edition_id where o.id = $1`,
      [foreign],
    );
    const refusal = async (...given: Parameters<typeof save>) => told(await save(...given));
    const told = ({ status, problem }: Awaited<ReturnType<typeof save>>) => {
      expect(problem?.detail).toMatch(/。$/);
      return [status, problem?.code];
    };
    expect(told(await saveBy(elsewhere)(attemptId, first!.id, 1, [0]))).toEqual([404, 'attempt-not-found']);
    expect(await refusal(attemptId, rows[0].id, 1, [0])).toEqual([404, 'question-not-in-attempt']);
    expect(await refusal(attemptId, single.id, 1, [single.options.length])).toEqual([422, 'choice-not-offered']);
    expect(await refusal(attemptId, single.id, 1, [0, 1])).toEqual([422, 'choice-not-offered']);
    expect((await save(attemptId, single.id, 1, [0, 0])).problem?.code).toBe('request-malformed');

    later(30);
    world.clock.instant = new Date(world.clock.instant.getTime() + 10_000);
    expect((await save(attemptId, first!.id, 1, [0])).status).toBe(200);
    world.clock.instant = new Date(world.clock.instant.getTime() + 1_000);
    expect(await refusal(attemptId, first!.id, 2, [1])).toEqual([409, 'attempt-time-over']);
    await submit(attemptId);
    expect(await refusal(attemptId, first!.id, 2, [1])).toEqual([409, 'attempt-already-submitted']);
    expect((await save(attemptId, first!.id, 1, [0])).answer?.choices).toEqual([0]);
    const { submittedAt } = await result(attemptId);
    expect(new Date(submittedAt)).toEqual(new Date('2026-11-22T09:30:00+09:00'));
  });

  it('may begin as often as the limit says, inside the access period only', async () => {
    await aQuiz(world, offering, { attemptLimit: 2 });
    await comeBack('2026-09-30T23:59:59+09:00');
    expect(await refusedBeginning()).toBe('access-not-open-yet');
    await comeBack('2026-10-01T00:00:00+09:00');
    await tryIt(1);
    const last = await tryIt(2);
    expect(await refusedBeginning()).toBe('attempt-limit-reached');
    expect((await review(last)).status).toBe(200);
    world.clock.instant = new Date('2026-12-26T00:00:00+09:00');
    const other = await aMember(world.owner, town.id, '同僚');
    const enrollmentId = await anEnrollment(world.owner, { id: town.id, learner: other }, offering);
    const colleague = await world.as(other, town.id);
    const refused = await colleague.ask(startAttempt, { params: { enrollmentId }, input: {} });
    expect(refused.problem).toMatchObject({ code: 'access-over', detail: expect.stringContaining('2026年12月25日') });
    const stolen = await colleague.ask(startAttempt, { params: { enrollmentId: town.enrollment }, input: {} });
    expect(stolen.status).toBe(404);
  });

  it('has what was saved submitted when time or access is over, once, and goes on after an extension', async () => {
    await aQuiz(world, offering);
    const timed = await begin();
    for (const [index, question] of (await asked(timed)).questions.entries())
      await save(timed, question.id, index + 1, rightChoices(question));
    later(31);
    await world.tick();
    later(1);
    await world.tick();
    expect(await result(timed)).toMatchObject({ points: 10, isPassed: true });
    expect(await events()).toEqual(['attempt-submitted', 'quiz-passed']);
    const { rows } = await world.owner.query(`select authority, actor_id from events where kind = 'quiz-passed'`);
    expect(rows).toEqual([{ authority: 'mark-attempts', actor_id: null }]);
  });

  it('keeps an attempt open over the end of access where access was extended', async () => {
    await aQuiz(world, offering, { timeLimitMinutes: null });
    await comeBack('2026-12-25T23:55:00+09:00');
    const [attemptId, until] = [await begin(), '2027-01-31'];
    const [question] = (await asked(attemptId)).questions;
    await save(attemptId, question!.id, 1, rightChoices(question!));
    later(6);
    expect((await save(attemptId, question!.id, 2, [0])).problem?.code).toBe('attempt-time-over');
    await world.owner.query(
      `insert into access_extensions (id, organization_id, learner_id, enrollment_id, ends_on, reason) values ($1, $2, $3, $4, $5, '療養')`,
      [newId(), town.id, town.learner, town.enrollment, until],
    );
    expect((await save(attemptId, question!.id, 2, [0])).status).toBe(200);
    await world.tick();
    expect((await asked(attemptId)).lastSequence).toBe(2);
    await comeBack('2027-02-01T00:01:00+09:00');
    await world.tick();
    expect(await result(attemptId)).toMatchObject({ submittedAt: '2027-01-31T15:00:00.000Z' });
  });

  it('reviews own answers beside the correct ones to the end of the fiscal year, and keeps the history of scores', async () => {
    await aQuiz(world, offering);
    const failed = await tryIt(1);
    expect((await review(failed)).problem?.code).toBe('review-not-open-yet');
    const open = await begin();
    expect((await review(open)).problem?.code).toBe('attempt-still-open');
    await submit(open);
    const passed = await tryIt(5);
    const { questions } = (await review(failed)).answer;
    for (const { options } of questions)
      for (const { text, isCorrect } of options) expect(isCorrect).toBe(isRight(text));
    expect(
      questions.flatMap(({ options }) => options.filter(({ isChosen }) => isChosen)).length,
    ).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(questions)).toContain('SECRET-FEEDBACK usb');

    await world.owner.query('update enrollments set completed_at = passed_at');
    await comeBack('2027-03-31T12:00:00+09:00');
    expect((await review(passed)).status).toBe(200);
    await comeBack('2027-04-01T00:00:00+09:00');
    expect((await review(passed)).problem?.code).toBe('review-over');
    expect((await learner.ask(listScores, { params: {} })).answer.items).toHaveLength(3);
  });

  it('goes on with the version it began with when a newer one is published', async () => {
    await aQuiz(world, offering);
    const attemptId = await begin();
    const before = (await asked(attemptId)).questions.map(({ id }) => id);
    expect(await aQuiz(world, offering, { passMark: 1, attemptLimit: 5 })).toMatchObject({ version: 2 });
    expect((await asked(attemptId)).questions.map(({ id }) => id)).toEqual(before);
    await submit(attemptId);
    expect(await result(attemptId)).toMatchObject({ passMark: 8, isPassed: false, attemptsLeft: 4 });
    expect((await asked(await begin())).questions.map(({ id }) => id)).not.toEqual(before);
  });

  it('has a score that nobody else sees: not the coordinator, a colleague, the office', async () => {
    await aQuiz(world, offering);
    const attemptId = await tryIt(5);
    const office = await aMember(world.owner, town.id, '事務局');
    await grant(world.owner, office, town.id, 'program-office');
    const colleague = await aMember(world.owner, town.id, '同僚');
    for (const person of [town.coordinator, office, colleague]) {
      const other = await world.as(person, town.id);
      expect((await other.ask(viewResult, { params: { attemptId } })).status).toBe(404);
      expect((await review(attemptId, other)).status).toBe(404);
      expect((await other.ask(viewQuiz, { params: { enrollmentId: town.enrollment } })).status).toBe(404);
      expect((await other.ask(listScores, { params: {} })).answer.items).toEqual([]);
    }
  });
});
