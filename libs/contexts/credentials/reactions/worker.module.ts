import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [CredentialsModule] })
export class CredentialsWorkerModule {}
