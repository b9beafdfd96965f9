import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewTrackFigures } from '#contract';
import { type AuthorizedScope, insist, type PersonId } from '#kernel';
import { Database } from '#platform';
import type { CohortApplicationId, CriterionId, TrackId } from '../domain/ids.ts';
import { OwnReviewsFirst } from '../domain/review-refusals.ts';
import { severitiesOf } from '../domain/severity.ts';
import { type ReviewOf, type Standing, standingsOf } from '../domain/standing.ts';
import { mayViewFigures } from '../policy.ts';
import { APPLICATION_CODE, SUBMITTED } from './application-code.ts';
import { CriteriaOf, criterionShown } from './criteria-of.ts';
import { SCORES } from './scores-column.ts';
import { TrackFacts } from './track-facts.ts';

type Figures = AnswerOf<typeof viewTrackFigures>;
type By = Figures['by'];

interface ApplicationRow {
  readonly applicationId: CohortApplicationId;
  readonly code: string;
}

interface ReviewRow extends ReviewOf {
  readonly name: string | null;
}

const OWED = `
  select count(*)::int as count from review_assignments a join cohort_applications x on x.id = a.application_id
  where a.track_id = $1 and a.reviewer_id = $2 and a.state = 'awaited' and ${SUBMITTED('x')}`;
const APPLICATIONS = `
  select a.id as "applicationId", ${APPLICATION_CODE('a.id')} as code from cohort_applications a
  where a.track_id = $1 and ${SUBMITTED('a')}`;
const REVIEWS = `
  select a.application_id as "applicationId", a.reviewer_id as "reviewerId", a.state, p.name, ${SCORES('a.id')} as scores
  from review_assignments a left join accounts p on p.id = a.reviewer_id
  where a.track_id = $1 order by coalesce(p.kana, p.name) collate "ja-x-icu", p.name, a.reviewer_id, a.id`;

/** Where the applications of a track stand, and how severe its reviewers are; for its course masters and the office. */
@Injectable()
export class ViewTrackFigures {
  constructor(
    private readonly database: Database,
    private readonly tracks: TrackFacts,
    private readonly criteria: CriteriaOf,
  ) {}

  async ask(scope: AuthorizedScope, trackId: TrackId, by: By): Promise<Figures> {
    const track = await this.tracks.of(scope, trackId);
    insist(mayViewFigures(scope.actor, track));
    const { trackName, places, phase } = track;
    const [owed] = await this.database.read<{ count: number }>(scope, OWED, [trackId, scope.actor.personId]);
    if (owed && owed.count > 0 && owesFirst(scope, phase)) throw new OwnReviewsFirst(owed.count);
    const criteria = await this.criteria.ask(scope, trackId);
    const applications = await this.database.read<ApplicationRow>(scope, APPLICATIONS, [trackId]);
    const submitted = new Set(applications.map(({ applicationId }) => applicationId));
    const all = await this.database.read<ReviewRow>(scope, REVIEWS, [trackId]);
    const reviews = all.filter(({ applicationId }) => submitted.has(applicationId));
    const standings = standingsOf({ applicationIds: [...submitted], reviews, criteria, by });
    return {
      trackId,
      trackName,
      places,
      phase,
      by,
      criteria: criteria.map(criterionShown),
      standings: inOrder(standings.map((standing) => shown(standing, applications, reviews))),
      reviewers: reviewersOf(reviews, criteria),
    };
  }
}

/** The office, which decides, is not kept from it by what it did not score while it could. */
const owesFirst = ({ actor }: AuthorizedScope, phase: Figures['phase']): boolean =>
  phase === 'reviewing' || actor.grants['review.figures']?.kind === 'track';

type Row = Figures['standings'][number];

function shown(standing: Standing, applications: readonly ApplicationRow[], reviews: readonly ReviewRow[]): Row {
  const { applicationId, byCriterion } = standing;
  return {
    ...standing,
    code: applications.find((one) => one.applicationId === applicationId)?.code ?? '',
    withdrawn: reviews.filter((one) => one.applicationId === applicationId && one.state === 'withdrawn').length,
    byCriterion: Object.entries(byCriterion).map(([criterionId, mean]) => ({
      criterionId: criterionId as CriterionId,
      mean: mean ?? 0,
    })),
  };
}

const LAST = 1e9;

/** The best first, those without a total last, equals by their code. */
const inOrder = (rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => (one.place ?? LAST) - (other.place ?? LAST) || (one.code < other.code ? -1 : 1));

function reviewersOf(
  reviews: readonly ReviewRow[],
  criteria: Awaited<ReturnType<CriteriaOf['ask']>>,
): Figures['reviewers'] {
  const severities = new Map(severitiesOf(reviews, criteria).map((one) => [one.reviewerId, one]));
  const names = new Map<PersonId, string>(reviews.map(({ reviewerId, name }) => [reviewerId, name ?? '']));
  return [...names].map(([reviewerId, name]) => {
    const own = reviews.filter((one) => one.reviewerId === reviewerId && one.state !== 'withdrawn');
    const { compared = 0, difference = null } = severities.get(reviewerId) ?? {};
    return {
      reviewerId,
      name,
      assigned: own.length,
      given: own.filter(({ state }) => state === 'given').length,
      abstained: own.filter(({ state }) => state === 'abstained').length,
      compared,
      difference,
    };
  });
}
