import { Module } from '@nestjs/common';
import { MentoringModule } from '../mentoring.module.ts';
import { TakeUpOnCohortPlaceAccepted } from './on-cohort-place-accepted.ts';
import { LetGoOnEnrollmentWithdrawn } from './on-enrollment-withdrawn.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [MentoringModule], providers: [TakeUpOnCohortPlaceAccepted, LetGoOnEnrollmentWithdrawn] })
export class MentoringWorkerModule {}
