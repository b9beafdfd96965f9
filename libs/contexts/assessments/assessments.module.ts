import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { EnrollmentModule } from '#enrollment';
import { AnswerStatement } from './persistence/answer.statement.ts';
import { AttemptRepository } from './persistence/attempt.repository.ts';
import { attemptSchemas } from './persistence/attempt.schemas.ts';
import { quizSchemas } from './persistence/quiz.schemas.ts';
import { QuizRepository } from './persistence/quiz.repository.ts';
import { AttemptsOverdue } from './queries/attempts-overdue.ts';
import { ListScores } from './queries/list-scores.ts';
import { MarkedAttempt } from './queries/marked-attempt.ts';
import { NamesOf } from './queries/names-of.ts';
import { OpeningOf } from './queries/opening-of.ts';
import { QuizOf } from './queries/quiz-of.ts';
import { ReviewAttempt } from './queries/review-attempt.ts';
import { StandingOf } from './queries/standing-of.ts';
import { ViewAttempt } from './queries/view-attempt.ts';
import { ViewQuiz } from './queries/view-quiz.ts';
import { ViewResult } from './queries/view-result.ts';
import { CloseAttempt } from './use-cases/close-attempt.ts';
import { DefineQuiz } from './use-cases/define-quiz.ts';
import { MarkAttempt } from './use-cases/mark-attempt.ts';
import { SaveAnswer } from './use-cases/save-answer.ts';
import { StartAttempt } from './use-cases/start-attempt.ts';
import { SubmitAttempt } from './use-cases/submit-attempt.ts';

const useCases = [CloseAttempt, DefineQuiz, SaveAnswer, StartAttempt, SubmitAttempt];
const queries = [AttemptsOverdue, ListScores, QuizOf, ReviewAttempt, ViewAttempt, ViewQuiz, ViewResult];

@Module({
  imports: [
    IdentityModule,
    ProgramsModule,
    EnrollmentModule,
    TypeOrmModule.forFeature([...quizSchemas, ...attemptSchemas]),
  ],
  providers: [
    ...useCases,
    ...queries,
    AnswerStatement,
    AttemptRepository,
    MarkAttempt,
    MarkedAttempt,
    NamesOf,
    OpeningOf,
    QuizRepository,
    StandingOf,
  ],
  exports: [...useCases, ...queries],
})
export class AssessmentsModule {}
