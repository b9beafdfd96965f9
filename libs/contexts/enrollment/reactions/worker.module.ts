import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment.module.ts';
import { PurgeStaffImports } from '../schedules/purge-staff-imports.ts';
import { OnStaffImportConfirmed } from './on-staff-import-confirmed.ts';
import { OnStaffListMatched } from './on-staff-list-matched.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({ imports: [EnrollmentModule], providers: [OnStaffImportConfirmed, OnStaffListMatched, PurgeStaffImports] })
export class EnrollmentWorkerModule {}
