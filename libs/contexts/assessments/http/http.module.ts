import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments.module.ts';

@Module({ imports: [AssessmentsModule] })
export class AssessmentsHttpModule {}
