import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { pageKinds } from '../domain/public-page.ts';
import type { ProgramSite, SitePage } from '../domain/program-site.ts';
import { PublicCohortOf } from './public-cohort-of.ts';
import { SiteWays } from './site-ways.ts';

const PROGRAM = `
  select p.code, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as name, o.name as host
  from programs p join organizations o on o.id = p.organization_id where p.code = $1`;

const PAGES = `
  select g.page_id as id, g.kind, jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as title,
    jsonb_build_object('ja', g.summary_ja, 'en', g.summary_en) as summary,
    jsonb_build_object('ja', g.body_ja, 'en', g.body_en) as body,
    g.published_at as "publishedAt", g.changed_at as "changedAt"
  from published_pages g join programs p on p.id = g.program_id
  where p.code = $1 order by array_position($2::text[], g.kind)`;

type Program = Omit<ProgramSite, 'pages' | 'cohort' | 'ways'>;

/** What anybody may read of a program: the pages that the office published, and no draft. */
@Injectable()
export class PublicSite {
  constructor(
    private readonly database: Database,
    private readonly cohorts: PublicCohortOf,
    private readonly siteWays: SiteWays,
  ) {}

  /** Null where there is no such program, or nothing of it is public. */
  async of(code: string): Promise<ProgramSite | null> {
    const [program] = await this.database.read<Program>('show-public-pages', PROGRAM, [code]);
    const pages = await this.database.read<SitePage>('show-public-pages', PAGES, [code, pageKinds]);
    if (!program) return null;
    const ways = await this.siteWays.of(code);
    if (pages.length + ways.length === 0) return null;
    return { ...program, pages, ways, cohort: await this.cohorts.program(code) };
  }
}
