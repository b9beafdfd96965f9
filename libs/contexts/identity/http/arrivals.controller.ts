import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { MyArrivals } from '../queries/my-arrivals.ts';
import { AskArrival } from '../use-cases/ask-arrival.ts';
import { ChooseOrganization } from '../use-cases/choose-organization.ts';
import { ConfirmArrival } from '../use-cases/confirm-arrival.ts';
import { DeclineArrival } from '../use-cases/decline-arrival.ts';

@Controller()
export class ArrivalsController {
  constructor(
    private readonly askArrival: AskArrival,
    private readonly myArrivals: MyArrivals,
    private readonly confirmArrival: ConfirmArrival,
    private readonly declineArrival: DeclineArrival,
    private readonly chooseOrganization: ChooseOrganization,
  ) {}

  @Serves(contract.askArrival)
  async ask(scope: AuthorizedScope, _: unknown, input: contract.InputOf<typeof contract.askArrival>) {
    const { staffNumber = null, department = null, person } = input;
    await this.askArrival.execute(scope, { person, staffNumber, department });
    return {};
  }

  @Serves(contract.listMyArrivals)
  list(scope: AuthorizedScope) {
    return this.myArrivals.ask(scope);
  }

  @Serves(contract.confirmArrival)
  async confirm(
    scope: AuthorizedScope,
    { arrivalId }: contract.ParamsOf<typeof contract.confirmArrival>,
    { memberIds: leaving }: contract.InputOf<typeof contract.confirmArrival>,
    exchange: Exchange,
  ) {
    const { organizationId, isOnlyPlace } = await this.confirmArrival.execute(scope, { arrivalId, leaving });
    // The session acted for an organization they belong to no more.
    if (isOnlyPlace) await this.chooseOrganization.execute(exchange.cookie('session') ?? '', organizationId);
    return { organizationId };
  }

  @Serves(contract.declineArrival)
  async decline(scope: AuthorizedScope, { arrivalId }: contract.ParamsOf<typeof contract.declineArrival>) {
    await this.declineArrival.execute(scope, arrivalId);
    return {};
  }
}
