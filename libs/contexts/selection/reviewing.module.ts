import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssignmentStatement } from './persistence/assignment.statement.ts';
import { ConflictStatement } from './persistence/conflict.statement.ts';
import { reviewSchemas } from './persistence/review.schemas.ts';
import { ReviewStatement } from './persistence/review.statement.ts';
import { ReviewerTiesStatement } from './persistence/reviewer-ties.statement.ts';
import { AssignmentGroundOf } from './queries/assignment-ground.ts';
import { BlindAnswers } from './queries/blind-answers.ts';
import { BlindFile } from './queries/blind-file.ts';
import { CriteriaOf } from './queries/criteria-of.ts';
import { ListAssignments } from './queries/list-assignments.ts';
import { ListMyReviews } from './queries/list-my-reviews.ts';
import { ListReviewTracks } from './queries/list-review-tracks.ts';
import { TrackFacts } from './queries/track-facts.ts';
import { ViewBlindApplication } from './queries/view-blind-application.ts';
import { ViewReviewedApplication } from './queries/view-reviewed-application.ts';
import { ViewMyTies } from './queries/view-my-ties.ts';
import { ViewTrackFigures } from './queries/view-track-figures.ts';
import { AbstainFromReview } from './use-cases/abstain-from-review.ts';
import { AssignByRule } from './use-cases/assign-by-rule.ts';
import { AssignReviewers } from './use-cases/assign-reviewers.ts';
import { DeclareConflict } from './use-cases/declare-conflict.ts';
import { DrawAssignments } from './use-cases/draw-assignments.ts';
import { GiveReview } from './use-cases/give-review.ts';
import { JudgeAssignmentTable } from './use-cases/judge-assignment-table.ts';
import { NameReviewerTies } from './use-cases/name-reviewer-ties.ts';
import { WithdrawReview } from './use-cases/withdraw-review.ts';

const reviews = [
  AbstainFromReview,
  AssignByRule,
  AssignmentGroundOf,
  AssignmentStatement,
  AssignReviewers,
  BlindFile,
  ConflictStatement,
  CriteriaOf,
  DeclareConflict,
  DrawAssignments,
  GiveReview,
  JudgeAssignmentTable,
  ListAssignments,
  ListMyReviews,
  ListReviewTracks,
  NameReviewerTies,
  ReviewerTiesStatement,
  ReviewStatement,
  TrackFacts,
  BlindAnswers,
  ViewBlindApplication,
  ViewMyTies,
  ViewReviewedApplication,
  ViewTrackFigures,
  WithdrawReview,
];

/** Who reviews what, what they score, and what it comes to. */
@Module({
  imports: [TypeOrmModule.forFeature(reviewSchemas)],
  providers: reviews,
  exports: reviews,
})
export class ReviewingModule {}
