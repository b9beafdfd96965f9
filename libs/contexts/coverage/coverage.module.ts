import { Module } from '@nestjs/common';
import { OrganizationsModule } from '#organizations';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { LearningModule } from '#learning';

@Module({ imports: [OrganizationsModule, IdentityModule, ProgramsModule, LearningModule] })
export class CoverageModule {}
