import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { DropSubmissionFile } from '../use-cases/drop-submission-file.ts';
import { KeepSubmissionFile } from '../use-cases/keep-submission-file.ts';
import { OpenSubmissionFile } from '../use-cases/open-submission-file.ts';
import { SaveSubmissionDraft } from '../use-cases/save-submission-draft.ts';
import { SubmitMilestone } from '../use-cases/submit-milestone.ts';

type InputOf<S> = contract.InputOf<S>;
type Own = contract.ParamsOf<typeof contract.submitMilestone>;
type OfFile = contract.ParamsOf<typeof contract.keepSubmissionFile>;

/** Working on a milestone, and handing it in. */
@Controller()
export class OwnSubmissionsController {
  constructor(
    private readonly saveSubmissionDraft: SaveSubmissionDraft,
    private readonly openSubmissionFile: OpenSubmissionFile,
    private readonly keepSubmissionFile: KeepSubmissionFile,
    private readonly dropSubmissionFile: DropSubmissionFile,
    private readonly submitMilestone: SubmitMilestone,
  ) {}

  @Serves(contract.saveSubmissionDraft)
  save(scope: AuthorizedScope, own: Own, written: InputOf<typeof contract.saveSubmissionDraft>) {
    return this.saveSubmissionDraft.execute(scope, own, written);
  }

  @Serves(contract.openSubmissionFile)
  open(scope: AuthorizedScope, own: Own, announced: InputOf<typeof contract.openSubmissionFile>) {
    return this.openSubmissionFile.execute(scope, own, announced);
  }

  @Serves(contract.keepSubmissionFile)
  async keep(scope: AuthorizedScope, { fileId, ...own }: OfFile) {
    const { name, type, sizeBytes } = await this.keepSubmissionFile.execute(scope, own, fileId);
    return { fileId, name: name ?? '', type, sizeBytes };
  }

  @Serves(contract.dropSubmissionFile)
  drop(scope: AuthorizedScope, { fileId, ...own }: OfFile) {
    return this.dropSubmissionFile.execute(scope, own, fileId);
  }

  @Serves(contract.submitMilestone)
  submit(scope: AuthorizedScope, own: Own) {
    return this.submitMilestone.execute(scope, own);
  }
}
