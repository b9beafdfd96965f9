import { z } from 'zod';
import {
  listScoresRoute,
  reviewAttemptRoute,
  saveAnswerRoute,
  startAttemptRoute,
  submitAttemptRoute,
  viewAttemptRoute,
  viewQuizRoute,
  viewResultRoute,
} from './assessments.routes.ts';
import { bilingual, day, id, instant, nothing, period, serve } from './shapes.ts';

const MOST_OPTIONS = 20;

const attemptId = () => id<'Attempt'>();
const ofEnrollment = z.strictObject({ enrollmentId: id<'Enrollment'>() });
const ofAttempt = z.strictObject({ attemptId: attemptId() });
const kind = () => z.enum(['single', 'multiple', 'true-false']);
const position = () =>
  z
    .int()
    .min(0)
    .max(MOST_OPTIONS - 1);

const choices = () =>
  z
    .array(position())
    .max(MOST_OPTIONS)
    .refine((list) => new Set(list).size === list.length);
const sequence = () => z.int().min(1).max(2_000_000_000);

const QuizRules = z
  .strictObject({
    questionCount: z.int(),
    fullMarks: z.int(),
    passMark: z.int(),
    /** Null without a limit. */
    attemptLimit: z.int().nullable(),
    timeLimitMinutes: z.int().nullable(),
  })
  .meta({ id: 'QuizRules' });

const Tried = z
  .strictObject({
    id: attemptId(),
    number: z.int(),
    state: z.enum(['open', 'submitted']),
    startedAt: instant(),
    submittedAt: instant().nullable(),
    points: z.number().nullable(),
    isPassed: z.boolean().nullable(),
  })
  .meta({ id: 'Tried' });

const QuizView = z
  .strictObject({
    enrollmentId: id<'Enrollment'>(),
    courseName: bilingual(),
    editionName: bilingual(),
    rules: QuizRules,
    accessPeriod: period(),
    /** Set where an exercise asks for it after the day; open from its last day, null without a date. */
    postTest: z.strictObject({ opensOn: day().nullable() }).nullable(),
    attempts: z.array(Tried),
    attemptsLeft: z.int().nullable(),
    bestAttemptId: attemptId().nullable(),
    openAttemptId: attemptId().nullable(),
    isPassed: z.boolean(),
    abilities: z.strictObject({ start: z.boolean(), review: z.boolean() }),
  })
  .meta({ id: 'QuizView' });

const AskedQuestion = z
  .strictObject({
    id: id<'Question'>(),
    number: z.int(),
    kind: kind(),
    points: z.int(),
    text: z.string(),
    options: z.array(z.string()),
    /** The same in English, where the author wrote it. */
    english: z.strictObject({ text: z.string(), options: z.array(z.string()) }).nullable(),
    choices: z.array(position()),
    savedAt: instant().nullable(),
  })
  .meta({ id: 'AskedQuestion' });

const AttemptView = z
  .strictObject({
    id: attemptId(),
    enrollmentId: id<'Enrollment'>(),
    editionName: bilingual(),
    number: z.int(),
    /** The server's time, by which a page counts down. */
    now: instant(),
    deadlineAt: instant().nullable(),
    accessEndsAt: instant(),
    lastSequence: z.int(),
    questions: z.array(AskedQuestion),
  })
  .meta({ id: 'AttemptView' });

const AnswerInput = z.strictObject({ sequence: sequence(), choices: choices() }).meta({ id: 'AnswerInput' });

/** What is kept after a save: what was sent, or something newer. */
const KeptAnswer = z
  .strictObject({ sequence: z.int(), choices: z.array(position()), savedAt: instant() })
  .meta({ id: 'KeptAnswer' });

const Result = z
  .strictObject({
    id: attemptId(),
    enrollmentId: id<'Enrollment'>(),
    editionName: bilingual(),
    number: z.int(),
    submittedAt: instant(),
    points: z.number(),
    fullMarks: z.int(),
    passMark: z.int(),
    isPassed: z.boolean(),
    isFullMarks: z.boolean(),
    isBest: z.boolean(),
    questionCount: z.int(),
    answeredCount: z.int(),
    earlier: z.array(z.strictObject({ number: z.int(), points: z.number() })),
    attemptsLeft: z.int().nullable(),
    accessPeriod: period(),
    /** Lessons in which something was missed; empty where the author named none. */
    lessonsToReread: z.array(z.string()),
    abilities: z.strictObject({ start: z.boolean(), review: z.boolean() }),
  })
  .meta({ id: 'Result' });

const ReviewedQuestion = z
  .strictObject({
    id: id<'Question'>(),
    number: z.int(),
    kind: kind(),
    text: z.string(),
    points: z.int(),
    earned: z.number(),
    options: z.array(
      z.strictObject({ text: z.string(), isCorrect: z.boolean(), isChosen: z.boolean(), feedback: z.string() }),
    ),
    feedback: z.string(),
    /** The same in English, where the author wrote it; options in the same order. */
    english: z
      .strictObject({
        text: z.string(),
        feedback: z.string(),
        options: z.array(z.strictObject({ text: z.string(), feedback: z.string() })),
      })
      .nullable(),
    lessonSlug: z.string().nullable(),
  })
  .meta({ id: 'ReviewedQuestion' });

const Review = z
  .strictObject({
    id: attemptId(),
    enrollmentId: id<'Enrollment'>(),
    editionName: bilingual(),
    number: z.int(),
    points: z.number(),
    fullMarks: z.int(),
    questions: z.array(ReviewedQuestion),
  })
  .meta({ id: 'Review' });

const Score = z
  .strictObject({
    attemptId: attemptId(),
    enrollmentId: id<'Enrollment'>(),
    courseName: bilingual(),
    editionName: bilingual(),
    fiscalYear: z.int(),
    number: z.int(),
    submittedAt: instant(),
    points: z.number(),
    fullMarks: z.int(),
    passMark: z.int(),
    isPassed: z.boolean(),
    isBest: z.boolean(),
  })
  .meta({ id: 'Score' });

export const viewQuiz = serve('viewQuiz', viewQuizRoute, {
  params: ofEnrollment,
  input: nothing(),
  answer: QuizView,
});

export const startAttempt = serve('startAttempt', startAttemptRoute, {
  params: ofEnrollment,
  input: nothing(),
  answer: z.strictObject({ attemptId: attemptId() }),
});

export const viewAttempt = serve('viewAttempt', viewAttemptRoute, {
  params: ofAttempt,
  input: nothing(),
  answer: AttemptView,
});

export const saveAnswer = serve('saveAnswer', saveAnswerRoute, {
  params: z.strictObject({ attemptId: attemptId(), questionId: id<'Question'>() }),
  input: AnswerInput,
  answer: KeptAnswer,
});

export const submitAttempt = serve('submitAttempt', submitAttemptRoute, {
  params: ofAttempt,
  input: nothing(),
  answer: z.strictObject({ attemptId: attemptId() }),
});

export const viewResult = serve('viewResult', viewResultRoute, {
  params: ofAttempt,
  input: nothing(),
  answer: Result,
});

export const reviewAttempt = serve('reviewAttempt', reviewAttemptRoute, {
  params: ofAttempt,
  input: nothing(),
  answer: Review,
});

export const listScores = serve('listScores', listScoresRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(Score) }),
});
