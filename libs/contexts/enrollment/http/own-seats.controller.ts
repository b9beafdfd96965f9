import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { SeatsOf } from '../queries/seats-of.ts';
import { DiagnoseApplicant } from '../use-cases/diagnose-applicant.ts';
import { ShowInterest } from '../use-cases/show-interest.ts';
import { TransferParty } from '../use-cases/transfer-party.ts';
import { WithdrawInterest } from '../use-cases/withdraw-interest.ts';
import { presentedRules, presentedTransfer } from './seat-sentences.presenter.ts';

type InputOf<S> = contract.InputOf<S>;
type OfOffering = contract.ParamsOf<typeof contract.showInterest>;
type OfApplication = contract.ParamsOf<typeof contract.transferOwnParty>;

@Controller()
export class OwnSeatsController {
  constructor(
    private readonly seatsOf: SeatsOf,
    private readonly diagnoseApplicant: DiagnoseApplicant,
    private readonly showInterest: ShowInterest,
    private readonly withdrawInterest: WithdrawInterest,
    private readonly transferParty: TransferParty,
  ) {}

  @Serves(contract.listEditionSeats)
  async seats(_scope: AuthorizedScope, { editionId }: contract.ParamsOf<typeof contract.listEditionSeats>) {
    return { items: await this.seatsOf.ofEdition(editionId) };
  }

  @Serves(contract.viewOwnEligibility)
  async eligibility(
    scope: AuthorizedScope,
    { offeringId }: OfOffering,
    asked: InputOf<typeof contract.viewOwnEligibility>,
  ) {
    const { personId } = scope.actor;
    const diagnosis = await this.diagnoseApplicant.execute(scope, { offeringId, personId, ...asked });
    return presentedRules(diagnosis, { forStaff: false });
  }

  @Serves(contract.showInterest)
  interest(scope: AuthorizedScope, { offeringId }: OfOffering) {
    return this.showInterest.execute(scope, offeringId);
  }

  @Serves(contract.withdrawInterest)
  noInterest(scope: AuthorizedScope, { offeringId }: OfOffering) {
    return this.withdrawInterest.execute(scope, offeringId);
  }

  @Serves(contract.previewOwnTransfer)
  async preview(
    scope: AuthorizedScope,
    { applicationId }: OfApplication,
    { offeringId }: InputOf<typeof contract.previewOwnTransfer>,
  ) {
    return presentedTransfer(await this.transferParty.preview(scope, { applicationId, offeringId }));
  }

  @Serves(contract.transferOwnParty)
  transfer(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.transferOwnParty>) {
    return this.transferParty.execute(scope, { applicationId, ...input });
  }
}
