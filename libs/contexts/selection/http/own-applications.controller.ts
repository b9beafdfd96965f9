import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewOwnApplication } from '../queries/view-own-application.ts';
import { DropCohortFile } from '../use-cases/drop-cohort-file.ts';
import { KeepCohortFile } from '../use-cases/keep-cohort-file.ts';
import { OpenCohortFile } from '../use-cases/open-cohort-file.ts';
import { SaveCohortAnswer } from '../use-cases/save-cohort-answer.ts';

type Own = contract.ParamsOf<typeof contract.viewOwnCohortApplication>;
type OfFile = contract.ParamsOf<typeof contract.keepCohortFile>;

/** Writing an application. */
@Controller()
export class OwnApplicationsController {
  constructor(
    private readonly viewOwnApplication: ViewOwnApplication,
    private readonly saveCohortAnswer: SaveCohortAnswer,
    private readonly openCohortFile: OpenCohortFile,
    private readonly keepCohortFile: KeepCohortFile,
    private readonly dropCohortFile: DropCohortFile,
  ) {}

  @Serves(contract.viewOwnCohortApplication)
  view(scope: AuthorizedScope, { cohortApplicationId }: Own) {
    return this.viewOwnApplication.ask(scope, cohortApplicationId);
  }

  @Serves(contract.saveCohortAnswer)
  save(
    scope: AuthorizedScope,
    { cohortApplicationId, formQuestionId }: contract.ParamsOf<typeof contract.saveCohortAnswer>,
    input: contract.InputOf<typeof contract.saveCohortAnswer>,
  ) {
    return this.saveCohortAnswer.execute(scope, cohortApplicationId, { questionId: formQuestionId, ...input });
  }

  @Serves(contract.openCohortFile)
  open(
    scope: AuthorizedScope,
    { cohortApplicationId }: Own,
    { formQuestionId, ...announced }: contract.InputOf<typeof contract.openCohortFile>,
  ) {
    return this.openCohortFile.execute(scope, cohortApplicationId, { questionId: formQuestionId, ...announced });
  }

  @Serves(contract.keepCohortFile)
  async keep(
    scope: AuthorizedScope,
    { cohortApplicationId, fileId }: OfFile,
    { formQuestionId }: contract.InputOf<typeof contract.keepCohortFile>,
  ) {
    const kept = { questionId: formQuestionId, fileId };
    const { name, sizeBytes } = await this.keepCohortFile.execute(scope, cohortApplicationId, kept);
    return { fileId, name: name ?? '', sizeBytes };
  }

  @Serves(contract.dropCohortFile)
  drop(scope: AuthorizedScope, { cohortApplicationId, fileId }: OfFile) {
    return this.dropCohortFile.execute(scope, cohortApplicationId, fileId);
  }
}
