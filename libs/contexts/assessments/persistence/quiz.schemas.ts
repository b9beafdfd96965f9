import { EntitySchema } from 'typeorm';
import type { Question, QuestionKey, Quiz } from '../domain/quiz.ts';

export const QuizSchema = new EntitySchema<Quiz>({
  name: 'Quiz',
  tableName: 'quizzes',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'quizzes_pkey' },
    editionId: { type: 'uuid', name: 'edition_id' },
    version: { type: 'integer' },
    passMark: { type: 'integer', name: 'pass_mark' },
    fullMarks: { type: 'integer', name: 'full_marks' },
    attemptLimit: { type: 'integer', name: 'attempt_limit', nullable: true },
    timeLimitMinutes: { type: 'integer', name: 'time_limit_minutes', nullable: true },
    isShuffled: { type: 'boolean', name: 'is_shuffled' },
    publishedAt: { type: 'timestamptz', name: 'published_at' },
  },
  uniques: [{ name: 'one_quiz_per_edition_and_version', columns: ['editionId', 'version'] }],
  foreignKeys: [
    { name: 'a_quiz_is_of_an_edition', target: 'Edition', columnNames: ['editionId'], referencedColumnNames: ['id'] },
  ],
  checks: [
    { name: 'a_pass_mark_can_be_reached', expression: 'pass_mark >= 1 AND pass_mark <= full_marks' },
    { name: 'an_attempt_limit_allows_an_attempt', expression: 'attempt_limit >= 1' },
    { name: 'a_time_limit_is_at_least_a_minute', expression: 'time_limit_minutes >= 1' },
  ],
});

export const QuestionSchema = new EntitySchema<Question>({
  name: 'Question',
  tableName: 'questions',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'questions_pkey' },
    quizId: { type: 'uuid', name: 'quiz_id' },
    position: { type: 'integer' },
    kind: { type: 'text' },
    marking: { type: 'text' },
    points: { type: 'integer' },
    text: { type: 'text' },
    options: { type: 'text', array: true },
    textEn: { type: 'text', name: 'text_en', nullable: true },
    optionsEn: { type: 'text', array: true, name: 'options_en', nullable: true },
    lessonSlug: { type: 'text', name: 'lesson_slug', nullable: true },
  },
  uniques: [{ name: 'one_question_per_position', columns: ['quizId', 'position'] }],
  checks: [
    {
      name: 'a_question_is_single_multiple_or_true_false',
      expression: `kind = ANY (ARRAY['single', 'multiple', 'true-false'])`,
    },
    { name: 'a_question_is_marked_in_part_or_exactly', expression: `marking = ANY (ARRAY['partial', 'exact'])` },
    { name: 'a_question_is_worth_a_point', expression: 'points >= 1' },
  ],
  foreignKeys: [
    { name: 'a_question_is_of_a_quiz', target: 'Quiz', columnNames: ['quizId'], referencedColumnNames: ['id'] },
  ],
});

export const QuestionKeySchema = new EntitySchema<QuestionKey>({
  name: 'QuestionKey',
  tableName: 'question_keys',
  columns: {
    questionId: {
      type: 'uuid',
      name: 'question_id',
      primary: true,
      primaryKeyConstraintName: 'one_key_per_question',
    },
    correct: { type: 'integer', array: true },
    feedback: { type: 'text' },
    optionFeedback: { type: 'text', array: true, name: 'option_feedback' },
    feedbackEn: { type: 'text', name: 'feedback_en', nullable: true },
    optionFeedbackEn: { type: 'text', array: true, name: 'option_feedback_en', nullable: true },
  },
  foreignKeys: [
    {
      name: 'a_key_is_of_a_question',
      target: 'Question',
      columnNames: ['questionId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const quizSchemas = [QuizSchema, QuestionSchema, QuestionKeySchema];
