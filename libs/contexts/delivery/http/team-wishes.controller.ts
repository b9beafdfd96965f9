import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { MakeTeamWish } from '../use-cases/make-team-wish.ts';
import { WishForTeam } from '../use-cases/wish-for-team.ts';
import { WithdrawTeamWish } from '../use-cases/withdraw-team-wish.ts';

type OfSession = contract.ParamsOf<typeof contract.makeTeamWish>;

@Controller()
export class TeamWishesController {
  constructor(
    private readonly makeTeamWish: MakeTeamWish,
    private readonly withdrawTeamWish: WithdrawTeamWish,
    private readonly wishForTeam: WishForTeam,
  ) {}

  @Serves(contract.makeTeamWish)
  make(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.makeTeamWish>,
  ) {
    return this.makeTeamWish.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.withdrawTeamWish)
  withdraw(
    scope: AuthorizedScope,
    { offeringSessionId }: OfSession,
    { wishId }: contract.InputOf<typeof contract.withdrawTeamWish>,
  ) {
    return this.withdrawTeamWish.execute(scope, offeringSessionId, wishId);
  }

  @Serves(contract.wishForTeam)
  wish(
    scope: AuthorizedScope,
    { enrollmentId }: contract.ParamsOf<typeof contract.wishForTeam>,
    asked: contract.InputOf<typeof contract.wishForTeam>,
  ) {
    return this.wishForTeam.execute(scope, { enrollmentId, ...asked });
  }
}
