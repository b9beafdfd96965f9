import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnrollmentModule } from '#enrollment';
import { IdentityModule } from '#identity';
import { LearningModule } from '#learning';
import { OrganizationsModule } from '#organizations';
import { ProgramsModule } from '#programs';
import { credentialsSchemas } from './persistence/award.schemas.ts';

@Module({
  imports: [
    OrganizationsModule,
    IdentityModule,
    ProgramsModule,
    EnrollmentModule,
    LearningModule,
    TypeOrmModule.forFeature(credentialsSchemas),
  ],
})
export class CredentialsModule {}
