import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments.module.ts';
import { CloseOverdueAttempts } from '../schedules/close-overdue-attempts.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [AssessmentsModule], providers: [CloseOverdueAttempts] })
export class AssessmentsWorkerModule {}
