import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewBlindApplication } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { CohortApplicationId, CriterionId, TrackId } from '../domain/ids.ts';
import { reviewStates } from '../domain/review.ts';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { ReviewNotFound } from '../domain/review-refusals.ts';
import { type Scores, weightedTotal } from '../domain/weighing.ts';
import { mayAbstain, mayDeclareConflict, mayReview, type ReviewPlace } from '../policy.ts';
import { APPLICATION_CODE, BEFORE_REVIEWER } from './application-code.ts';
import { BlindAnswers } from './blind-answers.ts';
import { CriteriaOf, criterionShown } from './criteria-of.ts';
import { SCORES } from './scores-column.ts';

type Shown = AnswerOf<typeof viewBlindApplication>;
type Criteria = Awaited<ReturnType<CriteriaOf['ask']>>;

interface ReviewRow {
  readonly scores: Scores<CriterionId>;
  readonly comment: string | null;
}

type Known = Pick<
  Shown,
  'assignmentId' | 'code' | 'programName' | 'trackName' | 'phase' | 'state' | 'reason' | 'version'
> &
  ReviewPlace &
  ReviewRow & { readonly trackId: TrackId; readonly applicationId: CohortApplicationId };

const FIND = `
  select a.id as "assignmentId", ${APPLICATION_CODE('a.application_id')} as code, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as "programName",
    jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as "trackName", c.phase, a.state, a.reason, a.version,
    a.organization_id as "organizationId", a.reviewer_id as "reviewerId", a.track_id as "trackId",
    a.application_id as "applicationId", r.comment, ${SCORES('a.id')} as scores
  from review_assignments a join tracks t on t.id = a.track_id join cohorts c on c.id = a.cohort_id
    join programs p on p.id = c.program_id left join reviews r on r.assignment_id = a.id
  where a.id = $1 and a.reviewer_id = $2 and ${BEFORE_REVIEWER('a')}`;
const OTHERS = `
  select r.comment, ${SCORES('a.id')} as scores from review_assignments a join reviews r on r.assignment_id = a.id
  where a.application_id = $1 and a.reviewer_id <> $2 and a.state = 'given' order by a.id`;

/** An application as its reviewer sees it: what was answered, and nothing of who answered. */
@Injectable()
export class ViewBlindApplication {
  constructor(
    private readonly database: Database,
    private readonly answers: BlindAnswers,
    private readonly criteria: CriteriaOf,
  ) {}

  async ask(scope: AuthorizedScope, id: ReviewAssignmentId): Promise<Shown> {
    const { actor } = scope;
    const [found] = await this.database.read<Known>(scope, FIND, [id, actor.personId]);
    if (!found) throw new ReviewNotFound();
    const { organizationId, reviewerId, trackId, applicationId, comment, scores, ...known } = found;
    const criteria = await this.criteria.ask(scope, trackId);
    const isGiven = known.state === 'given';
    const others = isGiven ? await this.database.read<ReviewRow>(scope, OTHERS, [applicationId, reviewerId]) : null;
    const place = { organizationId, reviewerId };
    const isOpen = mayReview(actor, place, known.phase) === null;
    return {
      ...known,
      answers: known.state === 'withdrawn' ? [] : await this.answers.of(scope, applicationId, trackId),
      criteria: criteria.map(criterionShown),
      own: comment === null ? null : givenAs({ scores, comment }, criteria),
      others: others && others.map((review) => givenAs(review, criteria)),
      abilities: {
        review: isOpen && 'give' in reviewStates[known.state],
        abstain:
          mayAbstain(actor, { ...place, state: known.state }, known.phase) === null &&
          'abstain' in reviewStates[known.state],
        declareConflict: known.state !== 'withdrawn' && mayDeclareConflict(actor, place, known.phase) === null,
      },
    };
  }
}

const givenAs = ({ scores, comment }: ReviewRow, criteria: Criteria) => ({
  scores: criteria.flatMap(({ id: criterionId }) => {
    const score = scores[criterionId];
    return score === undefined ? [] : [{ criterionId, score }];
  }),
  total: weightedTotal(criteria, scores),
  comment: comment ?? '',
});
