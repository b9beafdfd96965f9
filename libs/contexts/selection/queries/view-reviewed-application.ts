import { Injectable } from '@nestjs/common';
import type { AnswerOf, ParamsOf, viewReviewedApplication } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { CriterionId } from '../domain/ids.ts';
import { ReviewNotFound } from '../domain/review-refusals.ts';
import { type Scores, weightedTotal } from '../domain/weighing.ts';
import { BlindAnswers } from './blind-answers.ts';
import { CriteriaOf } from './criteria-of.ts';
import { SCORES } from './scores-column.ts';
import { ViewTrackFigures } from './view-track-figures.ts';

type Shown = AnswerOf<typeof viewReviewedApplication>;
type Read = Shown['reviews'][number];

interface ReviewRow extends Omit<Read, 'scores' | 'total' | 'givenAt'> {
  readonly scores: Scores<CriterionId>;
  readonly givenAt: Date | null;
}

const IS_READ = 'select version_before_reviewer($1) is not null as is';
const REVIEWS = `
  select a.id as "assignmentId", coalesce(p.name, '') as reviewer, a.state, a.reason, coalesce(r.comment, '') as comment,
    coalesce(r.corrected_at, r.given_at) as "givenAt", ${SCORES('a.id')} as scores
  from review_assignments a left join reviews r on r.assignment_id = a.id left join accounts p on p.id = a.reviewer_id
  where a.application_id = $1 order by coalesce(p.kana, p.name) collate "ja-x-icu", p.name, a.id`;

/** One application as those read it who decide or propose: what was answered, under no name, and what each reviewer says. */
@Injectable()
export class ViewReviewedApplication {
  constructor(
    private readonly database: Database,
    private readonly figures: ViewTrackFigures,
    private readonly answers: BlindAnswers,
    private readonly criteriaOf: CriteriaOf,
  ) {}

  /** Throws `not-found` also where a review of one's own was withdrawn, as with a conflict of interest. */
  async ask(
    scope: AuthorizedScope,
    { trackId, cohortApplicationId: id }: ParamsOf<typeof viewReviewedApplication>,
    by: 'mean' | 'median',
  ): Promise<Shown> {
    const { trackName, phase, criteria, standings } = await this.figures.ask(scope, trackId, by);
    const at = standings.findIndex(({ applicationId }) => applicationId === id);
    const standing = standings[at];
    const [read] = await this.database.read<{ is: boolean }>(scope, IS_READ, [id]);
    const seesAll = scope.actor.grants['review.figures']?.kind === 'nation';
    if (!standing || !(read?.is || seesAll)) throw new ReviewNotFound();
    const weighed = await this.criteriaOf.ask(scope, trackId);
    const reviews = await this.database.read<ReviewRow>(scope, REVIEWS, [id]);
    return {
      trackName,
      phase,
      criteria,
      standing,
      answers: await this.answers.of(scope, id, trackId),
      reviews: reviews.map((review) => readAs(review, weighed)),
      before: standings[at - 1]?.applicationId ?? null,
      after: standings[at + 1]?.applicationId ?? null,
    };
  }
}

const readAs = ({ scores, givenAt, ...review }: ReviewRow, criteria: Awaited<ReturnType<CriteriaOf['ask']>>): Read => ({
  ...review,
  scores: Object.entries(scores).map(([criterionId, score]) => ({
    criterionId: criterionId as CriterionId,
    score: Number(score),
  })),
  total: givenAt && weightedTotal(criteria, scores),
  givenAt: givenAt?.toISOString() ?? null,
});
