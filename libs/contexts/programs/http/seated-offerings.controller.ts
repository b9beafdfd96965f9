import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewSeatedOffering } from '../queries/view-seated-offering.ts';
import { AssignStaff } from '../use-cases/assign-staff.ts';
import { CorrectSeating } from '../use-cases/correct-seating.ts';
import { PlanSeatedOffering } from '../use-cases/plan-seated-offering.ts';
import { ReleaseStaff } from '../use-cases/release-staff.ts';

type InputOf<S> = contract.InputOf<S>;
type ParamsOf<S> = contract.ParamsOf<S>;
type OfOffering = ParamsOf<typeof contract.viewSeatedOffering>;

@Controller()
export class SeatedOfferingsController {
  constructor(
    private readonly viewSeated: ViewSeatedOffering,
    private readonly planSeated: PlanSeatedOffering,
    private readonly correctSeating: CorrectSeating,
    private readonly assignStaff: AssignStaff,
    private readonly releaseStaff: ReleaseStaff,
  ) {}

  @Serves(contract.viewSeatedOffering)
  view(scope: AuthorizedScope, { offeringId }: OfOffering) {
    return this.viewSeated.ask(scope, offeringId);
  }

  @Serves(contract.planSeatedOffering)
  plan(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.planSeatedOffering>) {
    const { editionId, name, parentOfferingId, accessPeriod, ...plan } = input;
    return this.planSeated.execute(scope, { editionId, name, parentOfferingId, accessPeriod, plan });
  }

  @Serves(contract.correctSeating)
  correct(scope: AuthorizedScope, { offeringId }: OfOffering, input: InputOf<typeof contract.correctSeating>) {
    const { version, ...plan } = input;
    return this.correctSeating.execute(scope, { offeringId, version, plan });
  }

  @Serves(contract.assignStaff)
  assign(scope: AuthorizedScope, { offeringId }: OfOffering, input: InputOf<typeof contract.assignStaff>) {
    return this.assignStaff.execute(scope, { offeringId, ...input });
  }

  @Serves(contract.releaseStaff)
  release(scope: AuthorizedScope, { offeringId, personId }: ParamsOf<typeof contract.releaseStaff>) {
    return this.releaseStaff.execute(scope, { offeringId, personId });
  }
}
