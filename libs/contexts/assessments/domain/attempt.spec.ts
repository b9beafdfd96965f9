import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type CalendarDate, newId } from '#kernel';
import { arrange, chosenIn } from './arrangement.ts';
import { type Attempt, attemptStates, begin, endOf, isOverdue, submitted, whyNotSaved } from './attempt.ts';
import type { DomainError } from '#kernel';
import { quizFrom, type QuestionDefinition, type QuizDefinition } from './quiz.ts';
import { bestOf, type Standing, type Tried, whyNotBegun, whyNotReviewed } from './standing.ts';

const at = (time: string) => new Date(`2026-11-22T${time}+09:00`);
const day = (text: string) => text as CalendarDate;

const single: QuestionDefinition = {
  key: 'q1',
  kind: 'single',
  marking: 'exact',
  points: 2,
  text: '最初にすることはどれですか。',
  options: [
    { text: '電話で確かめる', isCorrect: true },
    { text: '添付を開く', isCorrect: false },
  ],
  feedback: '先に電話です。',
};
const definition: QuizDefinition = {
  editionId: newId(),
  passMark: 1,
  attemptLimit: 2,
  timeLimitMinutes: 20,
  shuffle: true,
  questions: [single],
};
const { quiz } = quizFrom(definition, 1, at('08:00'));
const place = {
  enrollmentId: newId<'Enrollment'>(),
  organizationId: newId<'Organization'>(),
  learnerId: newId<'Person'>(),
};
const attemptAt = (time: string, accessEndsOn = '2026-12-25'): Attempt =>
  begin(quiz, { ...place, accessEndsAt: endOf(day(accessEndsOn)) }, 1, { now: at(time), arrangement: [] });

// The same cases on every run.
fc.configureGlobal({ seed: 1 });

describe('An attempt', () => {
  it('knows what each state allows', () => {
    expect(attemptStates).toEqual({ open: { save: 'open', submit: 'submitted' }, submitted: {} });
    expect(whyNotSaved({ ...attemptAt('09:00'), state: 'submitted' }, at('09:01'))?.code).toBe(
      'attempt-already-submitted',
    );
  });

  it('takes a last save ten seconds after its time, and none later', () => {
    const attempt = attemptAt('09:00');
    expect(attempt.deadlineAt).toEqual(at('09:20'));
    expect([whyNotSaved(attempt, at('09:20:10')), whyNotSaved(attempt, at('09:20:11'))?.code]).toEqual([
      null,
      'attempt-time-over',
    ]);
  });

  it('ends with access, where that is sooner than its time', () => {
    const attempt = attemptAt('23:50', '2026-11-22');
    const midnight = endOf(day('2026-11-22'));
    expect(midnight).toEqual(new Date('2026-11-23T00:00:00+09:00'));
    expect(isOverdue(attempt, new Date(midnight.getTime() + 10_000))).toBe(false);
    expect(isOverdue(attempt, new Date(midnight.getTime() + 10_001))).toBe(true);
  });

  it('is submitted once, at the end of its time at the latest', () => {
    const attempt = attemptAt('09:00');
    expect(submitted(attempt, at('09:05')).submittedAt).toEqual(at('09:05'));
    const late = submitted(attempt, at('09:40'));
    expect(late).toMatchObject({ state: 'submitted', submittedAt: at('09:20') });
    expect(submitted(late, at('10:00'))).toBe(late);
  });

  it('shows every question and option once, whatever the order, and finds the choice back', () => {
    const questions = quizFrom(
      { ...definition, questions: ['a', 'b', 'c', 'd'].map((key) => ({ ...single, key })) },
      1,
      at('08:00'),
    ).questions.map(({ question }) => question);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (numbers) => {
        const arrangement = arrange(questions, true, () => numbers.next().value);
        const asked = arrangement.map(({ questionId }) => questionId).toSorted();
        expect(asked).toEqual(questions.map(({ id }) => id).toSorted());
        for (const arranged of arrangement) {
          const everything = chosenIn(arranged, [0, 1]);
          expect(everything.toSorted()).toEqual([0, 1]);
          expect(chosenIn(arranged, [1])).toEqual([arranged.options[1]]);
        }
      }),
    );
    expect(arrange(questions, false).map(({ questionId }) => questionId)).toEqual(questions.map(({ id }) => id));
  });

  it('leaves true and false where they are', () => {
    const [written] = quizFrom(
      { ...definition, questions: [{ ...single, kind: 'true-false' }] },
      1,
      at('08:00'),
    ).questions;
    expect(arrange([written!.question], true, () => 0.99)[0]?.options).toEqual([0, 1]);
  });
});

describe('A definition', () => {
  const refused = (questions: readonly Partial<QuestionDefinition>[], more: Partial<QuizDefinition> = {}) => {
    try {
      quizFrom(
        { ...definition, ...more, questions: questions.map((question) => ({ ...single, ...question })) },
        1,
        at('08:00'),
      );
      return null;
    } catch (error) {
      const { code, facts } = error as DomainError;
      return `${code} ${facts.where} ${facts.issue}`;
    }
  };
  const [right, wrong] = single.options;

  it.each<[string, Partial<QuestionDefinition>[], Partial<QuizDefinition>, string]>([
    ['no question', [], {}, 'quiz questions'],
    ['a pass mark nobody reaches', [{}], { passMark: 3 }, 'quiz pass mark'],
    ['one key twice', [{}, {}], {}, 'q1 key'],
    ['two right options in a single choice', [{ options: [right!, right!, wrong!] }], {}, 'q1 correct options'],
    ['no right option', [{ options: [wrong!, wrong!] }], {}, 'q1 correct options'],
    ['only right options', [{ kind: 'multiple', options: [right!, right!] }], {}, 'q1 correct options'],
    ['a third truth', [{ kind: 'true-false', options: [right!, wrong!, wrong!] }], {}, 'q1 options'],
    ['half a point', [{ points: 1.5 }], {}, 'q1 points'],
  ])('with %s is refused', (_case, questions, more, where) => {
    expect(refused(questions, more)).toBe(`quiz-definition-wrong ${where}`);
  });

  it('keeps the correct answers apart from the question', () => {
    const [written] = quizFrom(definition, 3, at('08:00')).questions;
    expect(JSON.stringify(written?.question)).not.toMatch(/先に電話|correct|feedback/i);
    expect(written?.key).toMatchObject({ correct: [0], feedback: '先に電話です。' });
    expect(quizFrom(definition, 3, at('08:00')).quiz).toMatchObject({ version: 3, fullMarks: 2 });
  });
});

describe('Where a learner stands', () => {
  const tried = (number: number, points: number | null, isPassed = false): Tried => ({
    id: newId(),
    number,
    state: points === null ? 'open' : 'submitted',
    points,
    isPassed: points === null ? null : isPassed,
  });
  const access = { startsOn: day('2026-10-01'), endsOn: day('2026-12-25'), reviewEndsOn: day('2027-03-31') };
  const standing = (
    phase: Standing['access']['phase'],
    attempts: Tried[],
    attemptLimit: number | null = 2,
  ): Standing => ({
    access: { ...access, phase },
    postTest: null,
    attemptLimit,
    attempts,
  });
  const after = (opensOn: string | null): Standing => ({
    ...standing('open', []),
    postTest: { opensOn: opensOn === null ? null : day(opensOn), today: day('2026-11-22') },
  });

  it.each<[string, Standing, string | undefined, string | undefined]>([
    ['nothing tried', standing('open', []), undefined, 'review-not-open-yet'],
    ['a post-test, on the last day of its exercise', after('2026-11-22'), undefined, 'review-not-open-yet'],
    ['a post-test, the day before', after('2026-11-23'), 'post-test-not-open-yet', 'review-not-open-yet'],
    ['a post-test without a date', after(null), 'post-test-without-date', 'review-not-open-yet'],
    ['before the period', standing('before', []), 'access-not-open-yet', 'review-not-open-yet'],
    ['after the period', standing('over', [tried(1, 3)]), 'access-over', 'review-not-open-yet'],
    ['one of two failed', standing('open', [tried(1, 3)]), undefined, 'review-not-open-yet'],
    ['both failed', standing('open', [tried(1, 3), tried(2, 4)]), 'attempt-limit-reached', undefined],
    [
      'the last one open',
      standing('open', [tried(1, 3), tried(2, null)]),
      'attempt-limit-reached',
      'review-not-open-yet',
    ],
    [
      'ten failed, no limit',
      standing(
        'open',
        Array.from({ length: 10 }, (_, n) => tried(n, 1)),
        null,
      ),
      undefined,
      'review-not-open-yet',
    ],
    ['passed', standing('open', [tried(1, 9, true)]), 'quiz-already-passed', undefined],
    ['passed, in review', standing('review', [tried(1, 9, true)]), 'quiz-already-passed', undefined],
    ['passed, after the fiscal year', standing('over', [tried(1, 9, true)]), 'quiz-already-passed', 'review-over'],
  ])('with %s: beginning %s, review %s', (_case, given, beginning, review) => {
    expect([whyNotBegun(given)?.code, whyNotReviewed(given)?.code]).toEqual([beginning, review]);
  });

  it('counts the best attempt, of equal ones the earliest', () => {
    expect(bestOf([tried(1, 5), tried(2, 7.5), tried(3, 7.5), tried(4, null)])?.number).toBe(2);
    expect(bestOf([tried(1, null)])).toBeNull();
  });
});
