import { Module } from '@nestjs/common';
import { ApplyingModule } from '../applying.module.ts';
import { DecidingModule } from '../deciding.module.ts';
import { PagesModule } from '../pages.module.ts';
import { RetainingModule } from '../retaining.module.ts';
import { ReviewingModule } from '../reviewing.module.ts';
import { SelectionModule } from '../selection.module.ts';
import { ApplyingController } from './applying.controller.ts';
import { AssignmentPlansController } from './assignment-plans.controller.ts';
import { CohortFormsController } from './cohort-forms.controller.ts';
import { CohortStaffController } from './cohort-staff.controller.ts';
import { CohortsController } from './cohorts.controller.ts';
import { DecisionsController } from './decisions.controller.ts';
import { GuardianConsentsController } from './guardian-consents.controller.ts';
import { OfficeApplicationsController } from './office-applications.controller.ts';
import { OwnApplicationsController } from './own-applications.controller.ts';
import { OwnErasuresController } from './own-erasures.controller.ts';
import { OwnResultsController } from './own-results.controller.ts';
import { PublicationsController } from './publications.controller.ts';
import { PublicPagesController } from './public-pages.controller.ts';
import { PublicTrainersController } from './public-trainers.controller.ts';
import { PublicSiteController } from './public-site.controller.ts';
import { ReviewAssignmentsController } from './review-assignments.controller.ts';
import { ReviewedApplicationsController } from './reviewed-applications.controller.ts';
import { ReviewerTiesController } from './reviewer-ties.controller.ts';
import { ReviewingController } from './reviewing.controller.ts';
import { SiteAnswers } from './site-answer.presenter.ts';
import { TracksController } from './tracks.controller.ts';

@Module({
  imports: [ApplyingModule, DecidingModule, SelectionModule, PagesModule, RetainingModule, ReviewingModule],
  providers: [SiteAnswers],
  controllers: [
    // One line each, so that two added at once do not meet.
    ApplyingController,
    CohortFormsController,
    CohortStaffController,
    CohortsController,
    GuardianConsentsController,
    OfficeApplicationsController,
    OwnApplicationsController,
    TracksController,
    PublicPagesController,
    PublicTrainersController,
    PublicSiteController,
    AssignmentPlansController,
    ReviewAssignmentsController,
    ReviewedApplicationsController,
    ReviewerTiesController,
    ReviewingController,
    DecisionsController,
    PublicationsController,
    OwnResultsController,
    OwnErasuresController,
  ],
})
export class SelectionHttpModule {}
