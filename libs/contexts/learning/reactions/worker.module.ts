import { Module } from '@nestjs/common';
import { EnrollmentModule } from '#enrollment';
import { ProgramsModule } from '#programs';
import { LearningModule } from '../learning.module.ts';
import { JudgeCompletionOnAttendanceRecorded } from './on-attendance-recorded.ts';
import { JudgeCompletionOnQuizPassed } from './on-quiz-passed.ts';
import { CompleteOnYearCompleted } from './on-year-completed.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [EnrollmentModule, ProgramsModule, LearningModule],
  providers: [CompleteOnYearCompleted, JudgeCompletionOnAttendanceRecorded, JudgeCompletionOnQuizPassed],
})
export class LearningWorkerModule {}
