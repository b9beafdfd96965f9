import { Module } from '@nestjs/common';
import { AuditModule } from '../audit.module.ts';

@Module({ imports: [AuditModule] })
export class AuditHttpModule {}
