import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope } from '#kernel';
import { Database, Transaction } from '#platform';
import type { EditionId, QuizId } from '../domain/ids.ts';
import type { Question, QuestionKey, Quiz } from '../domain/quiz.ts';
import { QuestionKeySchema, QuestionSchema, QuizSchema } from './quiz.schemas.ts';

const RULES = `select id, edition_id as "editionId", version, pass_mark as "passMark", full_marks as "fullMarks",
  attempt_limit as "attemptLimit", time_limit_minutes as "timeLimitMinutes", is_shuffled as "isShuffled",
  published_at as "publishedAt" from quizzes`;
const NEWEST = `${RULES} where edition_id = $1 order by version desc limit 1`;
const ONE = `${RULES} where id = $1`;
const QUESTIONS = `select id, quiz_id as "quizId", position, kind, marking, points, text, options,
  text_en as "textEn", options_en as "optionsEn", lesson_slug as "lessonSlug" from questions where quiz_id = $1 order by position`;
const KEYS = `select k.question_id as "questionId", k.correct, k.feedback, k.option_feedback as "optionFeedback",
  k.feedback_en as "feedbackEn", k.option_feedback_en as "optionFeedbackEn"
  from question_keys k join questions q on q.id = k.question_id where q.quiz_id = $1`;

type Asker = AuthorizedScope | Authority;

interface Written {
  readonly quiz: Quiz;
  readonly questions: readonly { readonly question: Question; readonly key: QuestionKey }[];
}

@Injectable()
export class QuizRepository {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
  ) {}

  async newestOf(asker: Asker, editionId: EditionId): Promise<Quiz | null> {
    const [quiz] = await this.database.read<Quiz>(asker, NEWEST, [editionId]);
    return quiz ?? null;
  }

  async one(asker: Asker, id: QuizId): Promise<Quiz> {
    const [quiz] = await this.database.read<Quiz>(asker, ONE, [id]);
    if (!quiz) throw new Error(`No quiz ${id}`);
    return quiz;
  }

  questionsOf(asker: Asker, id: QuizId): Promise<Question[]> {
    return this.database.read<Question>(asker, QUESTIONS, [id]);
  }

  /** The correct answers. Whoever asks has made sure that they stay where they may be seen. */
  async keysOf(authority: 'mark-attempts' | 'review-attempts', id: QuizId): Promise<QuestionKey[]> {
    return this.transaction.isRunning
      ? this.transaction.under(authority, () => this.transaction.manager.query(KEYS, [id]))
      : this.database.read<QuestionKey>(authority, KEYS, [id]);
  }

  async add({ quiz, questions }: Written): Promise<void> {
    const { manager } = this.transaction;
    await manager.insert(QuizSchema, quiz);
    await manager.insert(QuestionSchema, questions.map(({ question }) => question) as Question[]);
    await manager.insert(QuestionKeySchema, questions.map(({ key }) => key) as QuestionKey[]);
  }
}
