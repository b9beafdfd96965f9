import { Injectable } from '@nestjs/common';
import type { Authority, CalendarDate } from '#kernel';
import { Database } from '#platform';
import { type CohortToErase, TAKES_NO_PART } from '../persistence/erasure.statement.ts';
import { ERASES_ON } from './erases-on.ts';
import { PHASE } from './phase-now.ts';

const DUE = `
  select c.id as "cohortId", c.organization_id as "organizationId" from cohorts c
  where ${PHASE('c')} in ('published', 'closed') and ${ERASES_ON('c')} <= $1
    and exists (select from applicant_profiles p where p.cohort_id = c.id and ${TAKES_NO_PART})
  order by c.id`;

/** The cohorts whose result is so long ago that applications of who takes no part in them go. */
@Injectable()
export class DueErasures {
  constructor(private readonly database: Database) {}

  on(today: CalendarDate, under: Authority): Promise<CohortToErase[]> {
    return this.database.read<CohortToErase>(under, DUE, [today]);
  }
}
