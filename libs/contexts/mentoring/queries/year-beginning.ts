import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { CohortId } from '../domain/ids.ts';

const FIND = `
  select min(s.starts_at) as "beginsAt" from cohorts c
    join offering_sessions s on s.offering_id = c.offering_id and s.state = 'planned'
  where c.id = $1`;

/** When the first event of a cohort begins. Joins the caller's transaction. */
@Injectable()
export class YearBeginning {
  constructor(private readonly database: Database) {}

  /** Null: no event is planned. */
  async of(scope: AuthorizedScope, cohortId: CohortId): Promise<Date | null> {
    const [found] = await this.database.read<{ beginsAt: Date | null }>(scope, FIND, [cohortId]);
    return found?.beginsAt ?? null;
  }
}
