export { AssessmentsModule } from './assessments.module.ts';
export { attemptSubmitted, quizPassed } from './domain/events.ts';
export type { AttemptId, QuestionId, QuizId } from './domain/ids.ts';
export type { QuestionDefinition, Quiz, QuizDefinition } from './domain/quiz.ts';
export { QuizOf } from './queries/quiz-of.ts';
export { DefineQuiz } from './use-cases/define-quiz.ts';
