import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListAssignments } from '../queries/list-assignments.ts';
import { ListReviewTracks } from '../queries/list-review-tracks.ts';
import { ViewTrackFigures } from '../queries/view-track-figures.ts';
import { AssignReviewers } from '../use-cases/assign-reviewers.ts';
import { JudgeAssignmentTable } from '../use-cases/judge-assignment-table.ts';
import { WithdrawReview } from '../use-cases/withdraw-review.ts';

type OfTrack = contract.ParamsOf<typeof contract.listAssignments>;

/** What the office and course masters do about the reviews of a track. */
@Controller()
export class ReviewAssignmentsController {
  constructor(
    private readonly listReviewTracks: ListReviewTracks,
    private readonly listAssignments: ListAssignments,
    private readonly viewTrackFigures: ViewTrackFigures,
    private readonly assignReviewers: AssignReviewers,
    private readonly judgeAssignmentTable: JudgeAssignmentTable,
    private readonly withdrawReview: WithdrawReview,
  ) {}

  @Serves(contract.listReviewTracks)
  tracks(scope: AuthorizedScope) {
    return this.listReviewTracks.ask(scope);
  }

  @Serves(contract.listAssignments)
  list(scope: AuthorizedScope, { trackId }: OfTrack) {
    return this.listAssignments.ask(scope, trackId);
  }

  @Serves(contract.viewTrackFigures)
  figures(scope: AuthorizedScope, { trackId }: OfTrack, { by }: contract.InputOf<typeof contract.viewTrackFigures>) {
    return this.viewTrackFigures.ask(scope, trackId, by);
  }

  @Serves(contract.assignReviewers)
  assign(scope: AuthorizedScope, { trackId }: OfTrack, asked: contract.InputOf<typeof contract.assignReviewers>) {
    return this.assignReviewers.execute(scope, { trackId, ...asked });
  }

  @Serves(contract.previewAssignmentTable)
  preview(
    scope: AuthorizedScope,
    { trackId }: OfTrack,
    file: contract.InputOf<typeof contract.previewAssignmentTable>,
  ) {
    return this.judgeAssignmentTable.execute(scope, { trackId, ...file });
  }

  @Serves(contract.withdrawReview)
  withdraw(
    scope: AuthorizedScope,
    { assignmentId }: contract.ParamsOf<typeof contract.withdrawReview>,
    asked: contract.InputOf<typeof contract.withdrawReview>,
  ) {
    return this.withdrawReview.execute(scope, { assignmentId, ...asked });
  }
}
