import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewMyNeeds } from '../queries/view-my-needs.ts';
import { KeepEmergencyContacts } from '../use-cases/keep-emergency-contacts.ts';
import { KeepInsurance } from '../use-cases/keep-insurance.ts';
import { KeepTravelNeed } from '../use-cases/keep-travel-need.ts';

type OfOne = contract.ParamsOf<typeof contract.viewMyNeeds>;

@Controller()
export class MyNeedsController {
  constructor(
    private readonly viewMyNeeds: ViewMyNeeds,
    private readonly keepTravelNeed: KeepTravelNeed,
    private readonly keepInsurance: KeepInsurance,
    private readonly keepEmergencyContacts: KeepEmergencyContacts,
  ) {}

  @Serves(contract.viewMyNeeds)
  view(scope: AuthorizedScope, { traineeId }: OfOne) {
    return this.viewMyNeeds.ask(scope, traineeId);
  }

  @Serves(contract.keepTravelNeed)
  travel(scope: AuthorizedScope, { traineeId }: OfOne, asked: contract.InputOf<typeof contract.keepTravelNeed>) {
    return this.keepTravelNeed.execute(scope, { traineeId, ...asked });
  }

  @Serves(contract.keepInsurance)
  insurance(scope: AuthorizedScope, { traineeId }: OfOne, asked: contract.InputOf<typeof contract.keepInsurance>) {
    return this.keepInsurance.execute(scope, traineeId, asked);
  }

  @Serves(contract.keepEmergencyContacts)
  contacts(
    scope: AuthorizedScope,
    { traineeId }: OfOne,
    { contacts }: contract.InputOf<typeof contract.keepEmergencyContacts>,
  ) {
    return this.keepEmergencyContacts.execute(scope, traineeId, contacts);
  }
}
