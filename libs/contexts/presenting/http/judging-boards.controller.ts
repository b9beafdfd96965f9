import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves, writeXlsx } from '#platform';
import { judgingSheets } from '../documents/judging-table.ts';
import { ListPresentationRanks } from '../queries/list-presentation-ranks.ts';
import { ViewJudgingBoard } from '../queries/view-judging-board.ts';
import { CloseScoring } from '../use-cases/close-scoring.ts';
import { ReleaseJudgesComments } from '../use-cases/release-judges-comments.ts';
import { RemindJudges } from '../use-cases/remind-judges.ts';
import { SetJudgingCriteria } from '../use-cases/set-judging-criteria.ts';

type InputOf<S> = contract.InputOf<S>;
type OfOne = contract.ParamsOf<typeof contract.viewJudgingBoard>;

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the office does about the judging of results presentations. */
@Controller()
export class JudgingBoardsController {
  constructor(
    private readonly viewJudgingBoard: ViewJudgingBoard,
    private readonly listPresentationRanks: ListPresentationRanks,
    private readonly setJudgingCriteria: SetJudgingCriteria,
    private readonly closeScoring: CloseScoring,
    private readonly remindJudges: RemindJudges,
    private readonly releaseJudgesComments: ReleaseJudgesComments,
  ) {}

  @Serves(contract.viewJudgingBoard)
  view(scope: AuthorizedScope, { presentationId }: OfOne, { by }: InputOf<typeof contract.viewJudgingBoard>) {
    return this.viewJudgingBoard.ask(scope, presentationId, by);
  }

  @Serves(contract.downloadJudging)
  async table(
    scope: AuthorizedScope,
    { presentationId }: OfOne,
    { by }: InputOf<typeof contract.downloadJudging>,
  ): Promise<contract.Document> {
    const board = await this.viewJudgingBoard.ask(scope, presentationId, by);
    return {
      type: WORKBOOK,
      content: await writeXlsx(judgingSheets(board)),
      fileName: `judging-${board.fiscalYear}.xlsx`,
    };
  }

  @Serves(contract.setJudgingCriteria)
  set(
    scope: AuthorizedScope,
    { presentationId }: OfOne,
    { criteria, version }: InputOf<typeof contract.setJudgingCriteria>,
  ) {
    const written = criteria.map(({ criterionId: id, name, weight }) => ({
      id,
      nameJa: name.ja,
      nameEn: name.en,
      weight,
    }));
    return this.setJudgingCriteria.execute(scope, { presentationId, criteria: written, version });
  }

  @Serves(contract.copyJudgingCriteria)
  copy(scope: AuthorizedScope, { presentationId }: OfOne, asked: InputOf<typeof contract.copyJudgingCriteria>) {
    return this.setJudgingCriteria.copy(scope, { presentationId, ...asked });
  }

  @Serves(contract.closeScoring)
  close(scope: AuthorizedScope, { presentationId }: OfOne, { version }: InputOf<typeof contract.closeScoring>) {
    return this.closeScoring.execute(scope, { presentationId, version });
  }

  @Serves(contract.reopenScoring)
  reopen(scope: AuthorizedScope, { presentationId }: OfOne, asked: InputOf<typeof contract.reopenScoring>) {
    return this.closeScoring.reopen(scope, { presentationId, ...asked });
  }

  @Serves(contract.remindJudges)
  remind(scope: AuthorizedScope, { presentationId }: OfOne) {
    return this.remindJudges.execute(scope, presentationId);
  }

  @Serves(contract.releaseJudgesComments)
  release(
    scope: AuthorizedScope,
    { presentationId }: OfOne,
    { version }: InputOf<typeof contract.releaseJudgesComments>,
  ) {
    return this.releaseJudgesComments.execute(scope, { presentationId, version });
  }

  @Serves(contract.listPresentationRanks)
  ranks(scope: AuthorizedScope, { cohortId }: contract.ParamsOf<typeof contract.listPresentationRanks>) {
    return this.listPresentationRanks.ask(scope, cohortId);
  }
}
