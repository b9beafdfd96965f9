import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { EnrollmentModule } from '#enrollment';
import { AssessmentsModule } from '#assessments';
import { DeliveryModule } from '#delivery';
import { ContentRepository } from './persistence/content.repository.ts';
import { learningSchemas } from './persistence/learning.schemas.ts';
import { LessonReadStatement } from './persistence/lesson-read.statement.ts';
import { ContentVersions } from './queries/content-versions.ts';
import { LessonPage } from './queries/lesson-page.ts';
import { LessonProgressOf } from './queries/lesson-progress.ts';
import { LessonText } from './queries/lesson-text.ts';
import { MyCourses } from './queries/my-courses.ts';
import { MyEnrollmentOf } from './queries/my-enrollment.ts';
import { PreLearningOf } from './queries/pre-learning-of.ts';
import { MayStayCompleted } from './queries/may-stay-completed.ts';
import { PictureOf } from './queries/picture-of.ts';
import { JudgeCompletion } from './use-cases/judge-completion.ts';
import { NoteMissedExercise } from './use-cases/note-missed-exercise.ts';
import { KeepLessonRead } from './use-cases/keep-lesson-read.ts';
import { LoadContent } from './use-cases/load-content.ts';
import { MarkLessonRead } from './use-cases/mark-lesson-read.ts';
import { PublishContent } from './use-cases/publish-content.ts';

const asking = [
  ContentVersions,
  LessonPage,
  LessonProgressOf,
  LessonText,
  MayStayCompleted,
  MyCourses,
  MyEnrollmentOf,
  PictureOf,
  PreLearningOf,
];
const doing = [JudgeCompletion, KeepLessonRead, LoadContent, MarkLessonRead, NoteMissedExercise, PublishContent];

@Module({
  imports: [
    IdentityModule,
    ProgramsModule,
    EnrollmentModule,
    AssessmentsModule,
    DeliveryModule,
    TypeOrmModule.forFeature(learningSchemas),
  ],
  providers: [...asking, ...doing, ContentRepository, LessonReadStatement],
  exports: [...asking, ...doing],
})
export class LearningModule {}
