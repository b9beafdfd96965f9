import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { EnrollmentModule } from '#enrollment';
import { AssessmentsModule } from '#assessments';

@Module({ imports: [IdentityModule, ProgramsModule, EnrollmentModule, AssessmentsModule] })
export class LearningModule {}
