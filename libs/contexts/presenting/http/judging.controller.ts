import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListMyJudging } from '../queries/list-my-judging.ts';
import { MyPresentationComments } from '../queries/my-presentation-comments.ts';
import { ViewJudgedSlot } from '../queries/view-judged-slot.ts';
import { DeclareJudgeConflict } from '../use-cases/declare-judge-conflict.ts';
import { GiveJudgement } from '../use-cases/give-judgement.ts';
import { SaveJudgementDraft } from '../use-cases/save-judgement-draft.ts';

type InputOf<S> = contract.InputOf<S>;
type OfSlot = contract.ParamsOf<typeof contract.viewJudgedSlot>;

/** What judges do on the day, and what presenters may read of it afterwards. */
@Controller()
export class JudgingController {
  constructor(
    private readonly listMyJudging: ListMyJudging,
    private readonly viewJudgedSlot: ViewJudgedSlot,
    private readonly saveJudgementDraft: SaveJudgementDraft,
    private readonly giveJudgement: GiveJudgement,
    private readonly declareJudgeConflict: DeclareJudgeConflict,
    private readonly myPresentationComments: MyPresentationComments,
  ) {}

  @Serves(contract.listMyJudging)
  list(scope: AuthorizedScope) {
    return this.listMyJudging.ask(scope);
  }

  @Serves(contract.viewJudgedSlot)
  view(scope: AuthorizedScope, { slotId }: OfSlot) {
    return this.viewJudgedSlot.ask(scope, slotId);
  }

  @Serves(contract.saveJudgementDraft)
  save(scope: AuthorizedScope, { slotId }: OfSlot, written: InputOf<typeof contract.saveJudgementDraft>) {
    return this.saveJudgementDraft.execute(scope, slotId, written);
  }

  @Serves(contract.giveJudgement)
  give(scope: AuthorizedScope, { slotId }: OfSlot, written: InputOf<typeof contract.giveJudgement>) {
    return this.giveJudgement.execute(scope, slotId, written);
  }

  @Serves(contract.declareJudgeConflict)
  declare(scope: AuthorizedScope, { slotId }: OfSlot, asked: InputOf<typeof contract.declareJudgeConflict>) {
    return this.declareJudgeConflict.execute(scope, { slotId, ...asked });
  }

  @Serves(contract.listMyPresentationComments)
  mine(scope: AuthorizedScope, { traineeId }: contract.ParamsOf<typeof contract.listMyPresentationComments>) {
    return this.myPresentationComments.ask(scope, traineeId);
  }
}
