import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { cohortSchemas } from './persistence/cohort.schemas.ts';
import { CohortFacts } from './queries/cohort-facts.ts';
import { PlanOfCohort } from './queries/plan-of-cohort.ts';
import { StaffOfTracks } from './queries/staff-of-tracks.ts';

const forOthers = [CohortFacts, PlanOfCohort, StaffOfTracks];

@Module({
  imports: [IdentityModule, ProgramsModule, TypeOrmModule.forFeature(cohortSchemas)],
  providers: forOthers,
  exports: forOthers,
})
export class SelectionModule {}
