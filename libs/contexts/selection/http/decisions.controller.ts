import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListDecisionChanges } from '../queries/list-decision-changes.ts';
import { ViewDecisionBoard } from '../queries/view-decision-board.ts';
import { AnswerForApplicant } from '../use-cases/answer-for-applicant.ts';
import { DecideApplications } from '../use-cases/decide-applications.ts';
import { OrderReserve } from '../use-cases/order-reserve.ts';
import { ProposeDecision } from '../use-cases/propose-decision.ts';

type InputOf<S> = contract.InputOf<S>;
type OfTrack = contract.ParamsOf<typeof contract.viewDecisionBoard>;

/** Deciding on the applications of a track. */
@Controller()
export class DecisionsController {
  constructor(
    private readonly viewDecisionBoard: ViewDecisionBoard,
    private readonly listDecisionChanges: ListDecisionChanges,
    private readonly decideApplications: DecideApplications,
    private readonly orderReserve: OrderReserve,
    private readonly proposeDecision: ProposeDecision,
    private readonly answerForApplicant: AnswerForApplicant,
  ) {}

  @Serves(contract.viewDecisionBoard)
  view(scope: AuthorizedScope, { trackId }: OfTrack, { by }: InputOf<typeof contract.viewDecisionBoard>) {
    return this.viewDecisionBoard.ask(scope, trackId, by);
  }

  @Serves(contract.listDecisionChanges)
  changes(scope: AuthorizedScope, { cohortApplicationId }: contract.ParamsOf<typeof contract.listDecisionChanges>) {
    return this.listDecisionChanges.ask(scope, cohortApplicationId);
  }

  @Serves(contract.answerForApplicant)
  answer(
    scope: AuthorizedScope,
    { cohortApplicationId: id }: contract.ParamsOf<typeof contract.answerForApplicant>,
    asked: InputOf<typeof contract.answerForApplicant>,
  ) {
    return this.answerForApplicant.execute(scope, { id, ...asked });
  }

  @Serves(contract.decideApplications)
  decide(scope: AuthorizedScope, { trackId }: OfTrack, asked: InputOf<typeof contract.decideApplications>) {
    return this.decideApplications.execute(scope, { trackId, ...asked });
  }

  @Serves(contract.orderReserve)
  order(scope: AuthorizedScope, { trackId }: OfTrack, asked: InputOf<typeof contract.orderReserve>) {
    return this.orderReserve.execute(scope, { trackId, ...asked });
  }

  @Serves(contract.proposeDecision)
  propose(scope: AuthorizedScope, { trackId }: OfTrack, asked: InputOf<typeof contract.proposeDecision>) {
    return this.proposeDecision.execute(scope, { trackId, ...asked });
  }
}
