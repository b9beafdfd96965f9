import { Module } from '@nestjs/common';
import { ProgramsModule } from '#programs';
import { CredentialsModule } from '../credentials.module.ts';
import { DoubtOnAttendanceRecorded } from './on-attendance-recorded.ts';
import { AwardAttendanceOnCourseCompleted } from './on-course-completed.ts';
import { AwardOnOutstandingGraduateNamed } from './on-outstanding-graduate-named.ts';
import { AwardPassOnQuizPassed } from './on-quiz-passed.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [CredentialsModule, ProgramsModule],
  providers: [
    AwardAttendanceOnCourseCompleted,
    AwardOnOutstandingGraduateNamed,
    AwardPassOnQuizPassed,
    DoubtOnAttendanceRecorded,
  ],
})
export class CredentialsWorkerModule {}
