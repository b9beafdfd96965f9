import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { PublicWork } from '../domain/public-work.ts';
import type { WorkId } from '../domain/work-ids.ts';

const FILES = (kind: string) => `coalesce((
  select jsonb_agg(jsonb_build_object('fileId', f.file_id, 'alt', jsonb_build_object('ja', f.alt_ja, 'en', f.alt_en))
    order by f.position, f.file_id)
  from published_work_files f where f.work_id = g.work_id and f.kind = '${kind}'), '[]')`;

const ANY = `
  select g.work_id as "workId", c.fiscal_year as "fiscalYear", jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as title,
    jsonb_build_object('ja', g.abstract_ja, 'en', g.abstract_en) as abstract, g.links, g.license,
    g.published_at as "publishedAt", g.released_at as "changedAt", ${FILES('picture')} as pictures,
    ${FILES('video')} as videos,
    coalesce((select jsonb_agg(jsonb_build_object('ja', r.credit_ja, 'en', r.credit_en) order by r.credit_en, r.trainee_id)
      from published_credits r where r.work_id = g.work_id and r.credit_ja is not null), '[]') as credits
  from published_works g join cohorts c on c.id = g.cohort_id join programs p on p.id = c.program_id
  where p.code = $1`;
const WORKS = `${ANY} and c.fiscal_year = $2`;
const LATEST = `${ANY} order by g.released_at desc, g.work_id limit $2`;
const OF_YEAR = `${WORKS} order by g.published_at desc, g.work_id`;
const ONE = `${WORKS} and g.work_id = $3`;
const YEARS = `
  select distinct c.fiscal_year as "fiscalYear"
  from published_works g join cohorts c on c.id = g.cohort_id join programs p on p.id = c.program_id
  where p.code = $1 order by c.fiscal_year desc`;

/** A feed tells of news, and need not tell of all years. */
const MOST_IN_A_FEED = 50;

/** The works that anybody may see, as they were released. */
@Injectable()
export class PublicWorks {
  constructor(private readonly database: Database) {}

  /** The years of a program that have any, the latest first. */
  async yearsOf(code: string): Promise<number[]> {
    const years = await this.database.read<{ fiscalYear: number }>('show-public-pages', YEARS, [code]);
    return years.map(({ fiscalYear }) => fiscalYear);
  }

  ofYear(code: string, fiscalYear: number): Promise<PublicWork[]> {
    return this.database.read<PublicWork>('show-public-pages', OF_YEAR, [code, fiscalYear]);
  }

  /** Those that were released last, of all years. */
  latestOf(code: string): Promise<PublicWork[]> {
    return this.database.read<PublicWork>('show-public-pages', LATEST, [code, MOST_IN_A_FEED]);
  }

  async one(code: string, fiscalYear: number, workId: WorkId): Promise<PublicWork | null> {
    const [work] = await this.database.read<PublicWork>('show-public-pages', ONE, [code, fiscalYear, workId]);
    return work ?? null;
  }
}
