import { Module } from '@nestjs/common';
import { AuditModule } from '../audit.module.ts';
import { HistoryController } from './history.controller.ts';

@Module({ imports: [AuditModule], controllers: [HistoryController] })
export class AuditHttpModule {}
