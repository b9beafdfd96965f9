import { Module } from '@nestjs/common';
import { PagesModule } from '#selection';
import { AudienceModule } from '../audience.module.ts';
import { ActivitiesModule } from '../activities.module.ts';
import { AppearancesController } from './appearances.controller.ts';
import { DispatchesController } from './dispatches.controller.ts';
import { PresentingModule } from '../presenting.module.ts';
import { JudgingModule } from '../judging.module.ts';
import { JudgingController } from './judging.controller.ts';
import { JudgingBoardsController } from './judging-boards.controller.ts';
import { AudienceArrivalsController } from './audience-arrivals.controller.ts';
import { AudienceController } from './audience.controller.ts';
import { AudiencePages } from './audience-page.presenter.ts';
import { OwnAudienceController } from './own-audience.controller.ts';
import { PresentationsController } from './presentations.controller.ts';
import { PublicPresentationsController } from './public-presentations.controller.ts';
import { ShowingController } from './showing.controller.ts';
import { TimetablesController } from './timetables.controller.ts';
import { PublicAudienceController } from './public-audience.controller.ts';

@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    PagesModule,
    JudgingModule,
    ActivitiesModule,
    PresentingModule,
    AudienceModule,
  ],
  providers: [AudiencePages],
  controllers: [
    // One line each, so that two added at once do not meet.
    JudgingBoardsController,
    JudgingController,
    AppearancesController,
    DispatchesController,
    PresentationsController,
    PublicPresentationsController,
    ShowingController,
    TimetablesController,
    AudienceController,
    AudienceArrivalsController,
    OwnAudienceController,
    PublicAudienceController,
  ],
})
export class PresentingHttpModule {}
