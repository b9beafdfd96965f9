import type { Route } from './route.ts';

export const viewQuizRoute = {
  method: 'GET',
  path: '/enrollments/:enrollmentId/quiz',
  permission: 'quiz.take',
  errors: ['not-found', 'quiz-not-found'],
} as const satisfies Route;

export const startAttemptRoute = {
  method: 'POST',
  path: '/enrollments/:enrollmentId/attempts',
  permission: 'quiz.take',
  errors: [
    'not-found',
    'quiz-not-found',
    'access-not-open-yet',
    'access-over',
    'quiz-already-passed',
    'attempt-limit-reached',
  ],
} as const satisfies Route;

export const viewAttemptRoute = {
  method: 'GET',
  path: '/attempts/:attemptId',
  permission: 'quiz.take',
  errors: ['attempt-not-found', 'attempt-already-submitted'],
} as const satisfies Route;

export const saveAnswerRoute = {
  method: 'PUT',
  path: '/attempts/:attemptId/answers/:questionId',
  permission: 'quiz.take',
  errors: [
    'attempt-not-found',
    'attempt-already-submitted',
    'attempt-time-over',
    'question-not-in-attempt',
    'choice-not-offered',
  ],
} as const satisfies Route;

export const submitAttemptRoute = {
  method: 'POST',
  path: '/attempts/:attemptId/submission',
  permission: 'quiz.take',
  errors: ['attempt-not-found'],
} as const satisfies Route;

export const viewResultRoute = {
  method: 'GET',
  path: '/attempts/:attemptId/result',
  permission: 'score.view',
  errors: ['attempt-not-found', 'attempt-still-open'],
} as const satisfies Route;

export const reviewAttemptRoute = {
  method: 'GET',
  path: '/attempts/:attemptId/review',
  permission: 'score.view',
  errors: ['attempt-not-found', 'attempt-still-open', 'review-not-open-yet', 'review-over'],
} as const satisfies Route;

export const listScoresRoute = {
  method: 'GET',
  path: '/me/scores',
  permission: 'score.view',
  errors: [],
} as const satisfies Route;
