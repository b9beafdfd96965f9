import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListApplications } from '../queries/list-applications.ts';
import { AcceptOffer } from '../use-cases/accept-offer.ts';
import { ApplyForMembers } from '../use-cases/apply-for-members.ts';
import { CancelSeats } from '../use-cases/cancel-seats.ts';
import { DeclineOffer } from '../use-cases/decline-offer.ts';

type InputOf<S> = contract.InputOf<S>;
type OfApplication = contract.ParamsOf<typeof contract.viewApplication>;

@Controller()
export class ApplicationsController {
  constructor(
    private readonly listApplications: ListApplications,
    private readonly applyForMembers: ApplyForMembers,
    private readonly cancelSeats: CancelSeats,
    private readonly acceptOffer: AcceptOffer,
    private readonly declineOffer: DeclineOffer,
  ) {}

  @Serves(contract.applyForMembers)
  apply(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.applyForMembers>) {
    return this.applyForMembers.execute(scope, { ...input, areStudents: input.areStudents ?? null });
  }

  @Serves(contract.listApplications)
  list(scope: AuthorizedScope, _: unknown, asked: InputOf<typeof contract.listApplications>) {
    return this.listApplications.ask(scope, asked);
  }

  @Serves(contract.viewApplication)
  view(scope: AuthorizedScope, { applicationId }: OfApplication) {
    return this.listApplications.one(scope, applicationId);
  }

  @Serves(contract.cancelSeats)
  cancel(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.cancelSeats>) {
    return this.cancelSeats.execute(scope, { applicationId, ...input });
  }

  @Serves(contract.acceptOffer)
  accept(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.acceptOffer>) {
    return this.acceptOffer.execute(scope, { applicationId, ...input });
  }

  @Serves(contract.declineOffer)
  decline(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.declineOffer>) {
    return this.declineOffer.execute(scope, { applicationId, ...input });
  }
}
