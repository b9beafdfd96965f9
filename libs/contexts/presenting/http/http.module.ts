import { Module } from '@nestjs/common';
import { PresentingModule } from '../presenting.module.ts';
import { PresentationsController } from './presentations.controller.ts';

@Module({
  imports: [
    // One line each, so that two added at once do not meet.
    PresentingModule,
  ],
  controllers: [
    // One line each, so that two added at once do not meet.
    PresentationsController,
  ],
})
export class PresentingHttpModule {}
