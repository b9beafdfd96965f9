import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { EnrollmentModule } from '#enrollment';
import { AssessmentsModule } from '#assessments';
import { learningSchemas } from './persistence/learning.schemas.ts';

@Module({
  imports: [
    IdentityModule,
    ProgramsModule,
    EnrollmentModule,
    AssessmentsModule,
    TypeOrmModule.forFeature(learningSchemas),
  ],
})
export class LearningModule {}
