import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { PublicCohort } from '../domain/public-cohort.ts';

const LATEST = `
  select c.id as "cohortId", c.fiscal_year as "fiscalYear", c.phase, c.application_opens_at as "applicationOpensAt",
    c.application_closes_at as "applicationClosesAt", c.assignment_closes_at as "assignmentClosesAt",
    c.result_on as "resultOn", c.answers_close_at as "answersCloseAt", c.oldest_age as "oldestAge",
    c.residents_only as "residentsOnly", c.graduates_may_apply as "graduatesMayApply",
    c.most_applications as "mostApplications",
    coalesce((select jsonb_agg(jsonb_build_object('code', t.code,
        'name', jsonb_build_object('ja', t.name_ja, 'en', t.name_en),
        'summary', jsonb_build_object('ja', t.summary_ja, 'en', t.summary_en), 'places', t.places,
        'seminars', coalesce((select jsonb_agg(jsonb_build_object('ja', s.name_ja, 'en', s.name_en)
          order by s.position, s.id) from seminars s where s.track_id = t.id), '[]'),
        'trainers', coalesce((select jsonb_agg(jsonb_build_object('part', g.part,
            'name', jsonb_build_object('ja', g.name_ja, 'en', g.name_en),
            'text', jsonb_build_object('ja', g.text_ja, 'en', g.text_en)) order by g.position, g.id)
          from public_trainers g where g.track_id = t.id), '[]')) order by t.position, t.code)
      from tracks t where t.cohort_id = c.id), '[]') as tracks
  from cohorts c join programs p on p.id = c.program_id
  where p.code = $1 and c.phase <> 'draft' order by c.fiscal_year desc limit 1`;

/** The latest year of a program that is no draft any more: what anybody may know of it. */
@Injectable()
export class PublicCohortOf {
  constructor(private readonly database: Database) {}

  async program(code: string): Promise<PublicCohort | null> {
    const [cohort] = await this.database.read<PublicCohort>('show-public-pages', LATEST, [code]);
    return cohort ?? null;
  }
}
