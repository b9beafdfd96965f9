import { Module } from '@nestjs/common';
import { AuditModule } from '../audit.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [AuditModule] })
export class AuditWorkerModule {}
