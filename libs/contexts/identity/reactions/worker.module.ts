import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [IdentityModule] })
export class IdentityWorkerModule {}
