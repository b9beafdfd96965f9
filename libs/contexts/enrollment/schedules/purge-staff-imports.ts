import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { PurgeStaffLists } from '../use-cases/purge-staff-lists.ts';

/** Lists are personal data: thirty days after they came they are gone. */
@Daily('03:30', 'purge-staff-imports')
@Injectable()
export class PurgeStaffImports implements Schedule {
  constructor(private readonly purgeStaffLists: PurgeStaffLists) {}

  run(): Promise<void> {
    return this.purgeStaffLists.execute();
  }
}
