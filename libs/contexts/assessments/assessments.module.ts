import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { EnrollmentModule } from '#enrollment';

@Module({ imports: [IdentityModule, ProgramsModule, EnrollmentModule] })
export class AssessmentsModule {}
