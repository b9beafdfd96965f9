import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { CohortRepository } from './persistence/cohort.repository.ts';
import { cohortSchemas } from './persistence/cohort.schemas.ts';
import { decisionSchemas } from './persistence/decision.schemas.ts';
import { ResultStatement } from './persistence/result.statement.ts';
import { CohortPartRepository } from './persistence/cohort-part.repository.ts';
import { CohortFacts } from './queries/cohort-facts.ts';
import { ListCohorts } from './queries/list-cohorts.ts';
import { OfferingsForCohort } from './queries/offerings-for-cohort.ts';
import { PlanOfCohort } from './queries/plan-of-cohort.ts';
import { PreviewCopy } from './queries/preview-copy.ts';
import { ReviewsAskedOf } from './queries/reviews-asked-of.ts';
import { StaffOfTracks } from './queries/staff-of-tracks.ts';
import { WhatToPublish } from './queries/what-to-publish.ts';
import { ViewCohort } from './queries/view-cohort.ts';
import { AddCohortPart } from './use-cases/add-cohort-part.ts';
import { AnnounceResults } from './use-cases/announce-results.ts';
import { AssignTrackStaff } from './use-cases/assign-track-staff.ts';
import { ChangePhase } from './use-cases/change-phase.ts';
import { ChooseCohortOffering } from './use-cases/choose-cohort-offering.ts';
import { CopyCohort } from './use-cases/copy-cohort.ts';
import { CorrectCohort } from './use-cases/correct-cohort.ts';
import { CorrectCohortPart } from './use-cases/correct-cohort-part.ts';
import { DefineCohort } from './use-cases/define-cohort.ts';
import { FillPlaces } from './use-cases/fill-places.ts';
import { GiveUpPlace } from './use-cases/give-up-place.ts';
import { MakeResultsReady } from './use-cases/make-results-ready.ts';
import { ReleaseTrackStaff } from './use-cases/release-track-staff.ts';
import { RemoveCohortPart } from './use-cases/remove-cohort-part.ts';
import { TakeUpAssistant } from './use-cases/take-up-assistant.ts';

const forOthers = [
  CohortFacts,
  PlanOfCohort,
  ReviewsAskedOf,
  StaffOfTracks,
  ListCohorts,
  ViewCohort,
  PreviewCopy,
  OfferingsForCohort,
  AddCohortPart,
  AssignTrackStaff,
  ChangePhase,
  ChooseCohortOffering,
  CopyCohort,
  CorrectCohort,
  CorrectCohortPart,
  DefineCohort,
  ReleaseTrackStaff,
  RemoveCohortPart,
  TakeUpAssistant,
];

/** Publishing and filling places: what changing the phase and withdrawing an application need too. */
const publishing = [
  AnnounceResults,
  CohortRepository,
  FillPlaces,
  GiveUpPlace,
  MakeResultsReady,
  ResultStatement,
  WhatToPublish,
];

@Module({
  imports: [IdentityModule, ProgramsModule, TypeOrmModule.forFeature([...cohortSchemas, ...decisionSchemas])],
  providers: [...forOthers, ...publishing, CohortPartRepository],
  exports: [...forOthers, ...publishing],
})
export class SelectionModule {}
