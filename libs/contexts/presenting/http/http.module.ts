import { Module } from '@nestjs/common';
import { PresentingModule } from '../presenting.module.ts';
import { JudgingModule } from '../judging.module.ts';
import { JudgingController } from './judging.controller.ts';
import { JudgingBoardsController } from './judging-boards.controller.ts';
import { PresentationsController } from './presentations.controller.ts';
import { PagesModule } from '#selection';
import { PublicPresentationsController } from './public-presentations.controller.ts';
import { ShowingController } from './showing.controller.ts';
import { TimetablesController } from './timetables.controller.ts';

@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    PagesModule,
    JudgingModule,
    PresentingModule,
  ],
  controllers: [
    // One line each, so that two added at once do not meet.
    JudgingBoardsController,
    JudgingController,
    PresentationsController,
    PublicPresentationsController,
    ShowingController,
    TimetablesController,
  ],
})
export class PresentingHttpModule {}
