import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { ListSubmissions } from '../queries/list-submissions.ts';
import { SubmissionFile } from '../queries/submission-file.ts';
import { ViewSubmission } from '../queries/view-submission.ts';
import { GiveFeedback } from '../use-cases/give-feedback.ts';
import { SaveFeedback } from '../use-cases/save-feedback.ts';

type InputOf<S> = contract.InputOf<S>;
type OfOne = contract.ParamsOf<typeof contract.viewSubmission>;

/** What trainees handed in, and what is said of it. */
@Controller()
export class SubmissionsController {
  constructor(
    private readonly listSubmissions: ListSubmissions,
    private readonly viewSubmission: ViewSubmission,
    private readonly submissionFile: SubmissionFile,
    private readonly saveFeedback: SaveFeedback,
    private readonly giveFeedback: GiveFeedback,
  ) {}

  @Serves(contract.listSubmissions)
  list(scope: AuthorizedScope, { milestoneId }: contract.ParamsOf<typeof contract.listSubmissions>) {
    return this.listSubmissions.ask(scope, milestoneId);
  }

  @Serves(contract.viewSubmission)
  view(scope: AuthorizedScope, of: OfOne) {
    return this.viewSubmission.ask(scope, of);
  }

  @Serves(contract.downloadSubmissionFile)
  download(
    scope: AuthorizedScope,
    of: contract.ParamsOf<typeof contract.downloadSubmissionFile>,
    _input: unknown,
    exchange: Exchange,
  ) {
    return this.submissionFile.open(scope, of, exchange);
  }

  @Serves(contract.saveFeedback)
  save(scope: AuthorizedScope, of: OfOne, written: InputOf<typeof contract.saveFeedback>) {
    return this.saveFeedback.execute(scope, of, written);
  }

  @Serves(contract.giveFeedback)
  give(scope: AuthorizedScope, of: OfOne, given: InputOf<typeof contract.giveFeedback>) {
    return this.giveFeedback.execute(scope, of, given);
  }
}
