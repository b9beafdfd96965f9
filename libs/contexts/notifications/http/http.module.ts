import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.ts';
import { WorkController } from './work.controller.ts';

@Module({ imports: [NotificationsModule], controllers: [WorkController] })
export class NotificationsHttpModule {}
