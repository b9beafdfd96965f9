import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs.module.ts';
import { ReleaseStaffOnMembershipEnded } from './on-membership-ended.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [ProgramsModule], providers: [ReleaseStaffOnMembershipEnded] })
export class ProgramsWorkerModule {}
