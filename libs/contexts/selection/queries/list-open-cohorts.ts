import { Injectable } from '@nestjs/common';
import type { AnswerOf, listOpenCohorts } from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Database } from '#platform';
import type { CohortId, CohortApplicationId, TrackId } from '../domain/ids.ts';
import type { CohortApplicationState } from '../domain/cohort-application.ts';
import { phases } from '../domain/phases.ts';
import { takesApplications, takesAssignments } from '../domain/windows.ts';
import { CohortFacts, type CohortKnown } from './cohort-facts.ts';

const BEYOND_DRAFT = phases.filter((phase) => phase !== 'draft');

type Answer = AnswerOf<typeof listOpenCohorts>;

interface Row {
  readonly cohortId: CohortId;
  readonly cohortApplicationId: CohortApplicationId;
  readonly trackId: TrackId;
  readonly track: { readonly ja: string; readonly en: string };
  readonly state: CohortApplicationState;
  readonly submittedAt: Date | null;
}

const MINE = `
  select a.cohort_id as "cohortId", a.id as "cohortApplicationId", a.track_id as "trackId",
    jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as track, a.state, a.submitted_at as "submittedAt"
  from cohort_applications a join tracks t on t.id = a.track_id
  where a.learner_id = $1 order by t.position, t.code`;

/** A cohort as applicants see it. */
export const openCohort = ({ phase, ...cohort }: CohortKnown, now: Date) => ({
  cohortId: cohort.cohortId,
  program: cohort.programName,
  fiscalYear: cohort.fiscalYear,
  opensAt: cohort.applicationOpensAt.toISOString(),
  closesAt: cohort.applicationClosesAt.toISOString(),
  assignmentClosesAt: cohort.assignmentClosesAt?.toISOString() ?? null,
  resultOn: cohort.resultOn,
  takesApplications: takesApplications(phase, cohort, now),
  takesAssignments: takesAssignments(phase, cohort, now),
});

/** The cohorts that somebody can apply to or has applied to. */
@Injectable()
export class ListOpenCohorts {
  constructor(
    private readonly cohorts: CohortFacts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope): Promise<Answer> {
    const now = this.clock.now();
    const known = await this.cohorts.inPhases(scope, BEYOND_DRAFT);
    const mine = await this.mine(scope);
    const items = known.map((cohort) => ({ ...openCohort(cohort, now), mine: mineOf(mine, cohort.cohortId) }));
    return { items: items.filter((each) => each.takesApplications || each.mine.length > 0) };
  }

  /** One's own applications, in the order of the tracks. */
  mine(scope: AuthorizedScope): Promise<Row[]> {
    return this.database.read<Row>(scope, MINE, [scope.actor.personId]);
  }
}

/** Those of one cohort, as they are told. */
export const mineOf = (rows: readonly Row[], cohort: CohortId) =>
  rows
    .filter(({ cohortId }) => cohortId === cohort)
    .map(({ cohortApplicationId, trackId, track, state, submittedAt }) => {
      return { cohortApplicationId, trackId, track, state, submittedAt: submittedAt?.toISOString() ?? null };
    });
