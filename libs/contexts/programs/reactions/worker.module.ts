import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [ProgramsModule] })
export class ProgramsWorkerModule {}
