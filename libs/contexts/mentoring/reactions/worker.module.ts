import { Module } from '@nestjs/common';
import { MentoringModule } from '../mentoring.module.ts';
import { ProgressModule } from '../progress.module.ts';
import { CopyOnCohortCopied } from './on-cohort-copied.ts';
import { TakeUpOnCohortPlaceAccepted } from './on-cohort-place-accepted.ts';
import { LetGoOnEnrollmentWithdrawn } from './on-enrollment-withdrawn.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [MentoringModule, ProgressModule],
  providers: [CopyOnCohortCopied, LetGoOnEnrollmentWithdrawn, TakeUpOnCohortPlaceAccepted],
})
export class MentoringWorkerModule {}
