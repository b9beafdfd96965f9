import { Module } from '@nestjs/common';
import { OrganizationsModule } from '#organizations';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { EnrollmentModule } from '#enrollment';
import { LearningModule } from '#learning';

@Module({ imports: [OrganizationsModule, IdentityModule, ProgramsModule, EnrollmentModule, LearningModule] })
export class CredentialsModule {}
