import { Module } from '@nestjs/common';
import { GraduateListingsController } from './graduate-listings.controller.ts';
import { ListingModule } from '../listing.module.ts';
import { GraduatingModule } from '../graduating.module.ts';
import { PagesModule } from '#selection';
import { MentoringModule } from '../mentoring.module.ts';
import { WorksModule } from '../works.module.ts';
import { ProgressModule } from '../progress.module.ts';
import { MilestonesController } from './milestones.controller.ts';
import { MyMilestonesController } from './my-milestones.controller.ts';
import { OwnSubmissionsController } from './own-submissions.controller.ts';
import { SubmissionsController } from './submissions.controller.ts';
import { GraduatesController } from './graduates.controller.ts';
import { NeedsModule } from '../needs.module.ts';
import { MyNeedsController } from './my-needs.controller.ts';
import { NeedsController } from './needs.controller.ts';
import { MyYearsController } from './my-years.controller.ts';
import { MyWorksController } from './my-works.controller.ts';
import { PublicWorksController } from './public-works.controller.ts';
import { JournalModule } from '../journal.module.ts';
import { ApplyingModule } from '#selection';
import { GuardianWorksController } from './guardian-works.controller.ts';
import { GuidingController } from './guiding.controller.ts';
import { MyLogController } from './my-log.controller.ts';
import { TraineeJournalController } from './trainee-journal.controller.ts';
import { TraineesController } from './trainees.controller.ts';
import { YearEndsController } from './year-ends.controller.ts';
import { YearReportsController } from './year-reports.controller.ts';
import { WorkAuthorsController } from './work-authors.controller.ts';
import { WorkFilesController } from './work-files.controller.ts';
import { WorksController } from './works.controller.ts';

@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    ApplyingModule,
    GraduatingModule,
    ListingModule,
    JournalModule,
    MentoringModule,
    PagesModule,
    WorksModule,
    ProgressModule,
    NeedsModule,
  ],
  controllers: [
    // One line each, so that two added at once do not meet.
    GuardianWorksController,
    GuidingController,
    MyLogController,
    TraineeJournalController,
    MyNeedsController,
    MyYearsController,
    NeedsController,
    TraineesController,
    GraduateListingsController,
    GraduatesController,
    YearEndsController,
    YearReportsController,
    MyWorksController,
    PublicWorksController,
    WorkAuthorsController,
    WorkFilesController,
    WorksController,
    MilestonesController,
    MyMilestonesController,
    OwnSubmissionsController,
    SubmissionsController,
  ],
})
export class MentoringHttpModule {}
