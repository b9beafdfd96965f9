import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [CoverageModule] })
export class CoverageWorkerModule {}
