import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.ts';
import { CalendarsController } from './calendars.controller.ts';
import { NoticesController } from './notices.controller.ts';
import { UnknownResultsController } from './unknown-results.controller.ts';
import { WorkController } from './work.controller.ts';

@Module({
  imports: [NotificationsModule],
  controllers: [CalendarsController, NoticesController, UnknownResultsController, WorkController],
})
export class NotificationsHttpModule {}
