import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs.module.ts';

@Module({ imports: [ProgramsModule] })
export class ProgramsHttpModule {}
