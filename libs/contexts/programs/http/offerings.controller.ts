import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListOfferings } from '../queries/list-offerings.ts';
import { CorrectOffering } from '../use-cases/correct-offering.ts';
import { PlanOffering } from '../use-cases/plan-offering.ts';

type OfOffering = contract.ParamsOf<typeof contract.viewOffering>;

@Controller()
export class OfferingsController {
  constructor(
    private readonly offerings: ListOfferings,
    private readonly planOffering: PlanOffering,
    private readonly correctOffering: CorrectOffering,
  ) {}

  @Serves(contract.listOfferings)
  list(scope: AuthorizedScope, _: unknown, input: contract.InputOf<typeof contract.listOfferings>) {
    return this.offerings.ask(scope, input);
  }

  @Serves(contract.viewOffering)
  view(scope: AuthorizedScope, { offeringId }: OfOffering) {
    return this.offerings.one(scope, offeringId);
  }

  @Serves(contract.viewReminderDefault)
  reminders() {
    return this.offerings.reminderDefault();
  }

  @Serves(contract.planOffering)
  plan(scope: AuthorizedScope, _: unknown, input: contract.InputOf<typeof contract.planOffering>) {
    return this.planOffering.execute(scope, input);
  }

  @Serves(contract.correctOffering)
  correct(
    scope: AuthorizedScope,
    { offeringId }: OfOffering,
    input: contract.InputOf<typeof contract.correctOffering>,
  ) {
    return this.correctOffering.execute(scope, { offeringId, ...input });
  }
}
