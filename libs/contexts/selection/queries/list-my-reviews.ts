import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyReviews } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { CohortId, CriterionId, TrackId } from '../domain/ids.ts';
import type { ReviewState } from '../domain/review.ts';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { type Scores, type Weighed, weightedTotal } from '../domain/weighing.ts';
import { APPLICATION_CODE, BEFORE_REVIEWER } from './application-code.ts';
import { SCORES } from './scores-column.ts';

type Round = AnswerOf<typeof listMyReviews>['rounds'][number];

interface LineRow {
  readonly assignmentId: ReviewAssignmentId;
  readonly code: string;
  readonly trackId: TrackId;
  readonly cohortId: CohortId;
  readonly state: ReviewState;
  readonly scores: Scores<CriterionId>;
}

interface RoundRow extends Pick<Round, 'cohortId' | 'programName' | 'fiscalYear' | 'phase' | 'tracks'> {
  readonly criteria: readonly (Weighed<CriterionId> & { readonly trackId: TrackId | null })[];
}

// Those of the same track stand together, in an order that tells nothing of who came first.
const LINES = `
  select a.id as "assignmentId", ${APPLICATION_CODE('a.application_id')} as code, a.track_id as "trackId",
    a.cohort_id as "cohortId", a.state, ${SCORES('a.id')} as scores
  from review_assignments a join tracks t on t.id = a.track_id
  where a.reviewer_id = $1 and ${BEFORE_REVIEWER('a')} order by t.position, t.id, code, a.id`;
const ROUNDS = `
  select c.id as "cohortId", jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as "programName", c.fiscal_year as "fiscalYear", c.phase,
    (select jsonb_agg(jsonb_build_object('trackId', t.id, 'name', jsonb_build_object('ja', t.name_ja, 'en', t.name_en))
      order by t.position, t.id) from tracks t where t.cohort_id = c.id and t.id = any($2)) as tracks,
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'weight', k.weight, 'trackId', k.track_id))
      from criteria k where k.cohort_id = c.id), '[]') as criteria
  from cohorts c join programs p on p.id = c.program_id where c.id = any($1) order by c.fiscal_year desc, p.code, c.id`;

/** What is before somebody to review, with how far they are. */
@Injectable()
export class ListMyReviews {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof listMyReviews>> {
    const lines = await this.database.read<LineRow>(scope, LINES, [scope.actor.personId]);
    const ids = [lines.map(({ cohortId }) => cohortId), lines.map(({ trackId }) => trackId)];
    const rounds = await this.database.read<RoundRow>(scope, ROUNDS, ids);
    return { rounds: rounds.map((round) => roundOf(round, lines)) };
  }
}

function roundOf({ criteria, ...round }: RoundRow, all: readonly LineRow[]): Round {
  const own = all.filter(({ cohortId }) => cohortId === round.cohortId);
  const counted = own.filter(({ state }) => state !== 'withdrawn');
  return {
    ...round,
    assigned: counted.length,
    settled: counted.filter(({ state }) => state !== 'awaited').length,
    lines: own.map(({ assignmentId, code, trackId: ofTrack, state, scores }) => {
      const judgedBy = criteria.filter(({ trackId }) => trackId === null || trackId === ofTrack);
      const ownTotal = state === 'given' ? weightedTotal(judgedBy, scores) : null;
      return { assignmentId, code, trackId: ofTrack, state, ownTotal };
    }),
  };
}
