import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment.module.ts';
import { ExpireOffers } from '../schedules/expire-offers.ts';
import { PurgeStaffImports } from '../schedules/purge-staff-imports.ts';
import { SeatsModule } from '../seats.module.ts';
import { OnStaffImportConfirmed } from './on-staff-import-confirmed.ts';
import { OnStaffListMatched } from './on-staff-list-matched.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [EnrollmentModule, SeatsModule],
  providers: [ExpireOffers, OnStaffImportConfirmed, OnStaffListMatched, PurgeStaffImports],
})
export class EnrollmentWorkerModule {}
