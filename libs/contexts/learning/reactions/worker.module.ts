import { Module } from '@nestjs/common';
import { EnrollmentModule } from '#enrollment';
import { LearningModule } from '../learning.module.ts';
import { JudgeCompletionOnAttendanceRecorded } from './on-attendance-recorded.ts';
import { JudgeCompletionOnQuizPassed } from './on-quiz-passed.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [EnrollmentModule, LearningModule],
  providers: [JudgeCompletionOnAttendanceRecorded, JudgeCompletionOnQuizPassed],
})
export class LearningWorkerModule {}
