import type { Id } from '#kernel';

export type EditionId = Id<'Edition'>;
export type EnrollmentId = Id<'Enrollment'>;
export type QuizId = Id<'Quiz'>;
export type QuestionId = Id<'Question'>;
export type AttemptId = Id<'Attempt'>;
