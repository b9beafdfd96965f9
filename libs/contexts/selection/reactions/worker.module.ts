import { Module } from '@nestjs/common';
import { SelectionModule } from '../selection.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [SelectionModule] })
export class SelectionWorkerModule {}
