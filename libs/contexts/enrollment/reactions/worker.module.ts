import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [EnrollmentModule] })
export class EnrollmentWorkerModule {}
