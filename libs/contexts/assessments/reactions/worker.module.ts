import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [AssessmentsModule] })
export class AssessmentsWorkerModule {}
