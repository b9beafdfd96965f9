import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListApplications } from '../queries/list-applications.ts';
import { AcceptOffer } from '../use-cases/accept-offer.ts';
import { ApplyForSeats } from '../use-cases/apply-for-seats.ts';
import { CancelOwnSeat } from '../use-cases/cancel-own-seat.ts';
import { DeclineOffer } from '../use-cases/decline-offer.ts';

type InputOf<S> = contract.InputOf<S>;
type OfApplication = contract.ParamsOf<typeof contract.cancelOwnSeat>;

@Controller()
export class MyApplicationsController {
  constructor(
    private readonly listApplications: ListApplications,
    private readonly applyForSeats: ApplyForSeats,
    private readonly cancelOwnSeat: CancelOwnSeat,
    private readonly acceptOffer: AcceptOffer,
    private readonly declineOffer: DeclineOffer,
  ) {}

  @Serves(contract.applyForSeats)
  apply(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.applyForSeats>) {
    return this.applyForSeats.execute(scope, { ...input, areStudents: input.areStudents ?? null });
  }

  @Serves(contract.listMyApplications)
  list(scope: AuthorizedScope, _: unknown, asked: InputOf<typeof contract.listMyApplications>) {
    return this.listApplications.mine(scope, asked);
  }

  @Serves(contract.cancelOwnSeat)
  cancel(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.cancelOwnSeat>) {
    return this.cancelOwnSeat.execute(scope, { applicationId, ...input });
  }

  @Serves(contract.acceptOwnOffer)
  accept(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.acceptOwnOffer>) {
    return this.acceptOffer.execute(scope, { applicationId, ...input });
  }

  @Serves(contract.declineOwnOffer)
  decline(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.declineOwnOffer>) {
    return this.declineOffer.execute(scope, { applicationId, ...input });
  }
}
