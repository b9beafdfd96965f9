import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.ts';
import { ForgetOnPersonLeft } from './on-person-left.ts';
import { DeleteAskedAccounts } from '../schedules/delete-asked-accounts.ts';
import { SweepSignIns } from '../schedules/sweep-sign-ins.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [IdentityModule], providers: [DeleteAskedAccounts, ForgetOnPersonLeft, SweepSignIns] })
export class IdentityWorkerModule {}
