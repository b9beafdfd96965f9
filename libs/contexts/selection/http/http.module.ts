import { Module } from '@nestjs/common';
import { ApplyingModule } from '../applying.module.ts';
import { PagesModule } from '../pages.module.ts';
import { SelectionModule } from '../selection.module.ts';
import { ApplyingController } from './applying.controller.ts';
import { CohortFormsController } from './cohort-forms.controller.ts';
import { CohortStaffController } from './cohort-staff.controller.ts';
import { CohortsController } from './cohorts.controller.ts';
import { GuardianConsentsController } from './guardian-consents.controller.ts';
import { OwnApplicationsController } from './own-applications.controller.ts';
import { PublicPagesController } from './public-pages.controller.ts';
import { PublicTrainersController } from './public-trainers.controller.ts';
import { PublicSiteController } from './public-site.controller.ts';
import { SiteAnswers } from './site-answer.presenter.ts';
import { TracksController } from './tracks.controller.ts';

@Module({
  imports: [ApplyingModule, SelectionModule, PagesModule],
  providers: [SiteAnswers],
  controllers: [
    // One line each, so that two added at once do not meet.
    ApplyingController,
    CohortFormsController,
    CohortStaffController,
    CohortsController,
    GuardianConsentsController,
    OwnApplicationsController,
    TracksController,
    PublicPagesController,
    PublicTrainersController,
    PublicSiteController,
  ],
})
export class SelectionHttpModule {}
