import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { PublicAppearance } from '../domain/public-appearance.ts';

interface Asked {
  readonly code: string;
  readonly fiscalYear: number;
  /** Null for all of the year. */
  readonly workId: string | null;
}

const OF_YEAR = `
  select a.kind, jsonb_build_object('ja', a.title_ja, 'en', a.title_en) as title,
    jsonb_build_object('ja', a.place_ja, 'en', a.place_en) as place, a.country, to_char(a.starts_on, 'YYYY-MM-DD') as "startsOn",
    to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn", a.url,
    coalesce((select jsonb_agg(jsonb_build_object('ja', r.credit_ja, 'en', r.credit_en) order by r.credit_en, r.trainee_id)
      from published_credits r join appearance_people p on p.trainee_id = r.trainee_id and p.appearance_id = a.id
      where r.work_id = a.work_id and r.credit_ja is not null), '[]') as credits
  from appearances a join cohorts c on c.id = a.cohort_id join programs g on g.id = c.program_id
  where g.code = $1 and c.fiscal_year = $2 and ($3::uuid is null or a.work_id = $3)
  order by a.starts_on desc, a.id`;

/** What anybody sees of presentations elsewhere: confirmed, public, and consented to by all who are in it. */
@Injectable()
export class PublicAppearances {
  constructor(private readonly database: Database) {}

  of({ code, fiscalYear, workId }: Asked): Promise<PublicAppearance[]> {
    return this.database.read<PublicAppearance>('show-public-pages', OF_YEAR, [code, fiscalYear, workId]);
  }
}
