import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { CohortRepository } from './persistence/cohort.repository.ts';
import { cohortSchemas } from './persistence/cohort.schemas.ts';
import { CohortPartRepository } from './persistence/cohort-part.repository.ts';
import { CohortFacts } from './queries/cohort-facts.ts';
import { ListCohorts } from './queries/list-cohorts.ts';
import { PlanOfCohort } from './queries/plan-of-cohort.ts';
import { PreviewCopy } from './queries/preview-copy.ts';
import { ReviewsAskedOf } from './queries/reviews-asked-of.ts';
import { StaffOfTracks } from './queries/staff-of-tracks.ts';
import { ViewCohort } from './queries/view-cohort.ts';
import { AddCohortPart } from './use-cases/add-cohort-part.ts';
import { AssignTrackStaff } from './use-cases/assign-track-staff.ts';
import { ChangePhase } from './use-cases/change-phase.ts';
import { CopyCohort } from './use-cases/copy-cohort.ts';
import { CorrectCohort } from './use-cases/correct-cohort.ts';
import { CorrectCohortPart } from './use-cases/correct-cohort-part.ts';
import { DefineCohort } from './use-cases/define-cohort.ts';
import { ReleaseTrackStaff } from './use-cases/release-track-staff.ts';
import { RemoveCohortPart } from './use-cases/remove-cohort-part.ts';

const forOthers = [
  CohortFacts,
  PlanOfCohort,
  ReviewsAskedOf,
  StaffOfTracks,
  ListCohorts,
  ViewCohort,
  PreviewCopy,
  AddCohortPart,
  AssignTrackStaff,
  ChangePhase,
  CopyCohort,
  CorrectCohort,
  CorrectCohortPart,
  DefineCohort,
  ReleaseTrackStaff,
  RemoveCohortPart,
];

@Module({
  imports: [IdentityModule, ProgramsModule, TypeOrmModule.forFeature(cohortSchemas)],
  providers: [...forOthers, CohortRepository, CohortPartRepository],
  exports: forOthers,
})
export class SelectionModule {}
