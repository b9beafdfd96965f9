import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [LearningModule] })
export class LearningWorkerModule {}
