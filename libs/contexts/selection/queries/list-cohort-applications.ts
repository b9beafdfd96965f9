import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listCohortApplications } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock, type PersonId } from '#kernel';
import { Database } from '#platform';
import { isMinor } from '../domain/applicant-eligibility.ts';
import type { CohortApplicationState } from '../domain/cohort-application.ts';
import type { CohortApplicationId, CohortId, TrackId } from '../domain/ids.ts';
import { CohortFacts } from './cohort-facts.ts';
import { PlanOfCohort } from './plan-of-cohort.ts';

type Asked = InputOf<typeof listCohortApplications>;
type Answer = AnswerOf<typeof listCohortApplications>;

interface Row {
  readonly id: CohortApplicationId;
  readonly personId: PersonId;
  readonly trackId: TrackId;
  readonly track: { readonly ja: string; readonly en: string };
  readonly name: string;
  readonly kana: string;
  readonly mail: string | null;
  readonly bornOn: CalendarDate;
  readonly school: string;
  readonly region: string;
  readonly state: CohortApplicationState;
  readonly submittedAt: Date | null;
  readonly versions: number;
  readonly way: 'link' | 'paper' | null;
}

interface Counted {
  readonly trackId: TrackId | null;
  readonly submitted: number;
  readonly drafts: number;
  readonly withdrawn: number;
  readonly people: number;
}

const SORTS: Record<Asked['sort'], string> = {
  submittedAt: '"submittedAt"',
  kana: 'kana collate "ja-x-icu"',
  track: 'position',
};

const ROWS = `
  select a.id, a.learner_id as "personId", a.track_id as "trackId", t.position,
    jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as track, p.name, p.kana, x.mail, p.born_on as "bornOn",
    p.school, p.region, a.state, a.submitted_at as "submittedAt", coalesce(a.submitted_version, 0) as versions, g.way
  from cohort_applications a join tracks t on t.id = a.track_id
    join applicant_profiles p on p.cohort_id = a.cohort_id and p.learner_id = a.learner_id
    join accounts x on x.id = a.learner_id
    left join guardian_consents g on g.cohort_id = a.cohort_id and g.learner_id = a.learner_id
  where a.organization_id = $1 and a.cohort_id = $2`;
const SOUGHT = `($3::uuid is null or "trackId" = $3) and ($4::text is null or state = $4)
    and ($5::text is null or name ilike $5 or kana ilike $5 or mail ilike $5 or school ilike $5
      or replace(replace(name, ' ', ''), '　', '') ilike $5)`;
const FIGURES = `
  select track_id as "trackId", count(*) filter (where state = 'submitted')::int as submitted,
    count(*) filter (where state = 'draft')::int as drafts, count(*) filter (where state = 'withdrawn')::int as withdrawn,
    count(distinct learner_id) filter (where state = 'submitted')::int as people
  from cohort_applications where organization_id = $1 and cohort_id = $2 group by grouping sets ((track_id), ())`;
// Nobody applies to a track twice; of the whole cohort people were counted when their applications were erased.
const ERASED = `
  select track_id as "trackId", sum(submitted)::int as submitted, sum(drafts)::int as drafts,
    sum(withdrawn)::int as withdrawn, case when track_id is not null then sum(submitted) else (
      select coalesce(sum(submitters), 0) from application_erasures where organization_id = $1 and cohort_id = $2) end::int as people
  from erased_applications where cohort_id = $2 group by grouping sets ((track_id), ())`;

/** The applications to a cohort, with how many there are (のべ) and of how many people, those erased included. */
@Injectable()
export class ListCohortApplications {
  constructor(
    private readonly database: Database,
    private readonly cohorts: CohortFacts,
    private readonly plan: PlanOfCohort,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, cohortId: CohortId, asked: Asked): Promise<Answer> {
    const { organizationId } = await this.cohorts.of(scope, cohortId);
    const like = asked.q ? `%${asked.q.replace(/[\\%_]/g, '\\$&')}%` : null;
    const sought = [organizationId, cohortId, asked.trackId ?? null, asked.state ?? null, like];
    const found = `from (${ROWS}) r where ${SOUGHT}`;
    const order = `order by ${SORTS[asked.sort]} ${asked.order === 'desc' ? 'desc' : 'asc'} nulls last, id`;
    const page = `limit ${asked.perPage} offset ${(asked.page - 1) * asked.perPage}`;
    const rows = await this.database.read<Row>(scope, `select * ${found} ${order} ${page}`, sought);
    const [{ total } = { total: 0 }] = await this.database.read<{ total: number }>(
      scope,
      `select count(*)::int as total ${found}`,
      sought,
    );
    const counted = [FIGURES, ERASED].map((sql) => this.database.read<Counted>(scope, sql, [organizationId, cohortId]));
    const figures = (await Promise.all(counted)).flat();
    const tracks = await this.plan.tracks(scope, cohortId);
    const today = this.clock.today();
    return {
      items: rows.map((row) => present(row, today)),
      total,
      all: figuresIn(figures, null),
      tracks: tracks.map(({ id, nameJa, nameEn }) => ({
        trackId: id,
        name: { ja: nameJa, en: nameEn },
        ...figuresIn(figures, id),
      })),
    };
  }
}

/** Those that are there and those that were. */
function figuresIn(figures: readonly Counted[], track: TrackId | null) {
  const of = figures.filter(({ trackId }) => trackId === track);
  const sum = (name: Exclude<keyof Counted, 'trackId'>) => of.reduce((total, one) => total + (one[name] ?? 0), 0);
  return {
    submitted: sum('submitted'),
    drafts: sum('drafts'),
    withdrawn: sum('withdrawn'),
    people: sum('people'),
  };
}

const present = ({ way, submittedAt, ...row }: Row & { position?: number }, today: CalendarDate) => {
  const { position: _, ...told } = row;
  const consent = isMinor(row.bornOn, today) ? (way ?? ('pending' as const)) : ('not-needed' as const);
  return { ...told, submittedAt: submittedAt?.toISOString() ?? null, consent };
};
