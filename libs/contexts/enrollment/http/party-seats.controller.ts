import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { DiagnoseApplicant } from '../use-cases/diagnose-applicant.ts';
import { NameSeats } from '../use-cases/name-seats.ts';
import { OfferByHand } from '../use-cases/offer-by-hand.ts';
import { SwapPerson } from '../use-cases/swap-person.ts';
import { TransferParty } from '../use-cases/transfer-party.ts';
import { presentedRules, presentedTransfer } from './seat-sentences.presenter.ts';

type InputOf<S> = contract.InputOf<S>;
type OfApplication = contract.ParamsOf<typeof contract.nameSeats>;

@Controller()
export class PartySeatsController {
  constructor(
    private readonly diagnoseApplicant: DiagnoseApplicant,
    private readonly nameSeats: NameSeats,
    private readonly swapPerson: SwapPerson,
    private readonly transferParty: TransferParty,
    private readonly offerByHand: OfferByHand,
  ) {}

  @Serves(contract.diagnosePerson)
  async diagnose(
    scope: AuthorizedScope,
    person: contract.ParamsOf<typeof contract.diagnosePerson>,
    asked: InputOf<typeof contract.diagnosePerson>,
  ) {
    return presentedRules(await this.diagnoseApplicant.execute(scope, { ...person, ...asked }), { forStaff: true });
  }

  @Serves(contract.nameSeats)
  name(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.nameSeats>) {
    return this.nameSeats.execute(scope, { applicationId, ...input, areStudents: input.areStudents ?? null });
  }

  @Serves(contract.swapPerson)
  swap(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.swapPerson>) {
    return this.swapPerson.execute(scope, { applicationId, ...input, areStudents: input.areStudents ?? null });
  }

  @Serves(contract.previewTransfer)
  async preview(
    scope: AuthorizedScope,
    { applicationId }: OfApplication,
    { offeringId }: InputOf<typeof contract.previewTransfer>,
  ) {
    return presentedTransfer(await this.transferParty.preview(scope, { applicationId, offeringId }));
  }

  @Serves(contract.transferParty)
  transfer(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.transferParty>) {
    return this.transferParty.execute(scope, { applicationId, ...input });
  }

  @Serves(contract.offerByHand)
  offer(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.offerByHand>) {
    return this.offerByHand.execute(scope, { applicationId, ...input });
  }
}
