import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { OwnTeamWishes } from '../queries/own-team-wishes.ts';
import { MakeTeamWish } from '../use-cases/make-team-wish.ts';
import { WishForTeam } from '../use-cases/wish-for-team.ts';
import { WithdrawOwnTeamWish } from '../use-cases/withdraw-own-team-wish.ts';
import { WithdrawTeamWish } from '../use-cases/withdraw-team-wish.ts';

type OfSession = contract.ParamsOf<typeof contract.makeTeamWish>;

@Controller()
export class TeamWishesController {
  constructor(
    private readonly makeTeamWish: MakeTeamWish,
    private readonly withdrawTeamWish: WithdrawTeamWish,
    private readonly wishForTeam: WishForTeam,
    private readonly ownTeamWishes: OwnTeamWishes,
    private readonly withdrawOwnTeamWish: WithdrawOwnTeamWish,
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

  @Serves(contract.listOwnTeamWishes)
  own(scope: AuthorizedScope, { offeringId }: contract.ParamsOf<typeof contract.listOwnTeamWishes>) {
    return this.ownTeamWishes.ask(scope, offeringId);
  }

  @Serves(contract.withdrawOwnTeamWish)
  withdrawOwn(
    scope: AuthorizedScope,
    { offeringId }: contract.ParamsOf<typeof contract.withdrawOwnTeamWish>,
    { wishId }: contract.InputOf<typeof contract.withdrawOwnTeamWish>,
  ) {
    return this.withdrawOwnTeamWish.execute(scope, offeringId, wishId);
  }
}
