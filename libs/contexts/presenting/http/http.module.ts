import { Module } from '@nestjs/common';
import { PresentingModule } from '../presenting.module.ts';
import { PresentationsController } from './presentations.controller.ts';
import { PagesModule } from '#selection';
import { PublicPresentationsController } from './public-presentations.controller.ts';
import { ShowingController } from './showing.controller.ts';
import { TimetablesController } from './timetables.controller.ts';

@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    PagesModule,
    PresentingModule,
  ],
  controllers: [
    // One line each, so that two added at once do not meet.
    PresentationsController,
    PublicPresentationsController,
    ShowingController,
    TimetablesController,
  ],
})
export class PresentingHttpModule {}
