import { Module } from '@nestjs/common';
import { GraduatingModule } from '../graduating.module.ts';
import { NeedsModule } from '../needs.module.ts';
import { EraseNeedsDaily } from '../schedules/erase-needs-daily.ts';
import { RemindTraineesDaily } from '../schedules/remind-trainees-daily.ts';
import { MentoringModule } from '../mentoring.module.ts';
import { ProgressModule } from '../progress.module.ts';
import { CopyOnCohortCopied } from './on-cohort-copied.ts';
import { TakeUpOnCohortPlaceAccepted } from './on-cohort-place-accepted.ts';
import { LetGoOnEnrollmentRemoved, LetGoOnEnrollmentWithdrawn } from './on-enrollment-withdrawn.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    GraduatingModule,
    MentoringModule,
    NeedsModule,
    ProgressModule,
  ],
  providers: [
    // One line each, so that two added at once do not meet.
    CopyOnCohortCopied,
    EraseNeedsDaily,
    LetGoOnEnrollmentRemoved,
    LetGoOnEnrollmentWithdrawn,
    RemindTraineesDaily,
    TakeUpOnCohortPlaceAccepted,
  ],
})
export class MentoringWorkerModule {}
