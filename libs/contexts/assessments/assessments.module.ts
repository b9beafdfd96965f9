import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { EnrollmentModule } from '#enrollment';
import { attemptSchemas } from './persistence/attempt.schemas.ts';
import { QuestionKeySchema, QuestionSchema, QuizSchema } from './persistence/quiz.schemas.ts';
import { QuizRepository } from './persistence/quiz.repository.ts';
import { QuizOf } from './queries/quiz-of.ts';
import { DefineQuiz } from './use-cases/define-quiz.ts';

const forOthers = [DefineQuiz, QuizOf];
const schemas = [QuizSchema, QuestionSchema, QuestionKeySchema, ...attemptSchemas];

@Module({
  imports: [IdentityModule, ProgramsModule, EnrollmentModule, TypeOrmModule.forFeature(schemas)],
  providers: [...forOthers, QuizRepository],
  exports: forOthers,
})
export class AssessmentsModule {}
