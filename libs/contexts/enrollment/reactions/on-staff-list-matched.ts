import { Injectable } from '@nestjs/common';
import { scopeOf } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { staffListMatched } from '../domain/events.ts';
import { ReadStaffRows } from '../use-cases/read-staff-rows.ts';

/** The rows of a staff list are read and judged, some thousand at a time. */
@Reacts(staffListMatched, 'import-staff')
@Injectable()
export class OnStaffListMatched implements Reaction<typeof staffListMatched> {
  constructor(private readonly readStaffRows: ReadStaffRows) {}

  react({ facts }: EventOf<typeof staffListMatched>): Promise<void> {
    return this.readStaffRows.execute(scopeOf('import-staff'), facts);
  }
}
