import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.ts';

@Module({ imports: [NotificationsModule] })
export class NotificationsHttpModule {}
