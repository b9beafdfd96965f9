import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { PublicGraduates } from '../domain/graduate-listing.ts';

const OF_YEAR = `
  from year_results r join cohorts c on c.id = r.cohort_id join programs p on p.id = c.program_id
  where p.code = $1 and c.fiscal_year = $2 and r.outcome = 'completed'`;
const COUNT = `
  select count(*)::int as count, count(*) filter (where r.is_outstanding)::int as outstanding ${OF_YEAR}`;
const LISTED = `
  select l.trainee_id as "traineeId", jsonb_build_object('ja', l.name_ja, 'en', l.name_en) as name,
    jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as track, r.is_outstanding as "isOutstanding"
  from graduate_listings l join year_results r on r.trainee_id = l.trainee_id and r.outcome = 'completed'
    join cohorts c on c.id = l.cohort_id join programs p on p.id = c.program_id join tracks k on k.id = l.track_id
  where p.code = $1 and c.fiscal_year = $2
  order by r.is_outstanding desc, k.position, k.code, l.name_ja collate "ja-x-icu", l.trainee_id`;
const YEARS = `
  select distinct c.fiscal_year as "fiscalYear" from cohorts c join programs p on p.id = c.program_id
  where p.code = $1 and (exists (select from graduate_listings l where l.cohort_id = c.id)
    or (exists (select from year_results r where r.cohort_id = c.id)
      and exists (select from published_pages g where g.program_id = p.id)))
  order by c.fiscal_year desc`;

/** The graduates of a year as anybody sees them: their number, and the names of those who consented to be named. */
@Injectable()
export class PublicGraduatesOf {
  constructor(private readonly database: Database) {}

  async year(code: string, fiscalYear: number): Promise<PublicGraduates> {
    const asked = [code, fiscalYear];
    const [figures] = await this.database.read<Omit<PublicGraduates, 'listed'>>('show-public-pages', COUNT, asked);
    const listed = await this.database.read<PublicGraduates['listed'][number]>('show-public-pages', LISTED, asked);
    return { count: figures?.count ?? 0, outstanding: figures?.outstanding ?? 0, listed };
  }

  /** The years that have somebody named, and where the program tells of itself, those that have graduates. */
  async yearsOf(code: string): Promise<number[]> {
    const years = await this.database.read<{ fiscalYear: number }>('show-public-pages', YEARS, [code]);
    return years.map(({ fiscalYear }) => fiscalYear);
  }
}
