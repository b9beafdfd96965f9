import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewYearReport } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import { CohortFacts } from '#selection';
import type { CohortId } from '../domain/ids.ts';
import { totalOf, type TrackReport } from '../domain/year-report.ts';
import { mayConclude } from '../policy.ts';

export type Reported = AnswerOf<typeof viewYearReport>;

interface Year {
  readonly cohortId: CohortId;
  readonly fiscalYear: number;
  readonly applicants: number;
}

// What was erased when its time was over is counted where it was: figures do not shrink.
const YEARS = `
  select c.id as "cohortId", c.fiscal_year as "fiscalYear",
    (select count(distinct a.learner_id)::int from cohort_applications a
      where a.cohort_id = c.id and a.state = 'submitted')
    + coalesce((select sum(e.submitters)::int from application_erasures e where e.cohort_id = c.id), 0) as applicants
  from cohorts c where c.program_id = $1 and c.fiscal_year <= $2 and c.phase <> 'draft'
  order by c.fiscal_year desc, c.id`;
const TRACKS = `
  select k.cohort_id as "cohortId", k.code, jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as name, k.places,
    (select count(*)::int from cohort_applications a where a.track_id = k.id and a.state = 'submitted')
      + coalesce((select e.submitted from erased_applications e where e.track_id = k.id), 0) as applications,
    (select count(*)::int from application_results r where r.track_id = k.id
      and r.state in ('offered', 'accepted', 'given-up') and c.phase in ('published', 'closed')) as accepted,
    (select count(*)::int from trainees t where t.track_id = k.id) as joined,
    (select count(*)::int from year_results y where y.track_id = k.id and y.outcome = 'completed') as completed,
    (select count(*)::int from year_results y where y.track_id = k.id and y.is_outstanding) as outstanding
  from tracks k join cohorts c on c.id = k.cohort_id
  where c.program_id = $1 and c.fiscal_year <= $2 and c.phase <> 'draft' order by k.position, k.id`;

/** How many applied, were accepted, joined and completed: the cohort and those of the years before it. */
@Injectable()
export class YearReport {
  constructor(
    private readonly database: Database,
    private readonly cohortFacts: CohortFacts,
  ) {}

  async ask(scope: AuthorizedScope, cohortId: CohortId): Promise<Reported> {
    const { programId, programName, fiscalYear, organizationId } = await this.cohortFacts.of(scope, cohortId);
    insist(mayConclude(scope.actor, organizationId));
    const asked = [programId, fiscalYear];
    const years = await this.database.read<Year>(scope, YEARS, asked);
    const tracks = await this.database.read<TrackReport & { cohortId: CohortId }>(scope, TRACKS, asked);
    const reported = years.map((year) => {
      const own = tracks.filter((track) => track.cohortId === year.cohortId).map(reportedOf);
      return { ...year, tracks: own, total: totalOf(own) };
    });
    return { programName, fiscalYear, years: reported };
  }
}

function reportedOf(track: TrackReport & { readonly cohortId: CohortId }): TrackReport {
  const { cohortId: _, ...reported } = track;
  return reported;
}
