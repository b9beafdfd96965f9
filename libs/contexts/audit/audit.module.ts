import { Module } from '@nestjs/common';
import { HistoryOf } from './queries/history-of.ts';

@Module({ providers: [HistoryOf], exports: [HistoryOf] })
export class AuditModule {}
