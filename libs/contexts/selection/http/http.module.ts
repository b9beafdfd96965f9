import { Module } from '@nestjs/common';
import { PagesModule } from '../pages.module.ts';
import { SelectionModule } from '../selection.module.ts';
import { CohortFormsController } from './cohort-forms.controller.ts';
import { CohortStaffController } from './cohort-staff.controller.ts';
import { CohortsController } from './cohorts.controller.ts';
import { PublicPagesController } from './public-pages.controller.ts';
import { PublicTrainersController } from './public-trainers.controller.ts';
import { PublicSiteController } from './public-site.controller.ts';
import { SiteAnswers } from './site-answer.presenter.ts';
import { TracksController } from './tracks.controller.ts';

@Module({
  imports: [SelectionModule, PagesModule],
  providers: [SiteAnswers],
  controllers: [
    // One line each, so that two added at once do not meet.
    CohortFormsController,
    CohortStaffController,
    CohortsController,
    TracksController,
    PublicPagesController,
    PublicTrainersController,
    PublicSiteController,
  ],
})
export class SelectionHttpModule {}
