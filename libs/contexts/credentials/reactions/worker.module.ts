import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials.module.ts';
import { AwardAttendanceOnCourseCompleted } from './on-course-completed.ts';
import { AwardPassOnQuizPassed } from './on-quiz-passed.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [CredentialsModule],
  providers: [AwardAttendanceOnCourseCompleted, AwardPassOnQuizPassed],
})
export class CredentialsWorkerModule {}
