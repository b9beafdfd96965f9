import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { ListTravelNeeds } from '../queries/list-travel-needs.ts';
import { LookUpEmergencyContacts } from '../use-cases/look-up-emergency-contacts.ts';
import { RemindOfNeeds } from '../use-cases/remind-of-needs.ts';
import { SettleSubsidy } from '../use-cases/settle-subsidy.ts';
import { TakeOutInsuranceList } from '../use-cases/take-out-insurance-list.ts';
import { insuranceTable, travelTable } from './needs.presenter.ts';

type OfGathering = contract.ParamsOf<typeof contract.listTravelNeeds>;
type Exported = contract.ParamsOf<typeof contract.exportTravelNeeds>;

@Controller()
export class NeedsController {
  constructor(
    private readonly listTravelNeeds: ListTravelNeeds,
    private readonly settleSubsidy: SettleSubsidy,
    private readonly takeOutInsuranceList: TakeOutInsuranceList,
    private readonly lookUpContacts: LookUpEmergencyContacts,
    private readonly remindOfNeeds: RemindOfNeeds,
  ) {}

  @Serves(contract.listTravelNeeds)
  list(scope: AuthorizedScope, { gatheringId }: OfGathering) {
    return this.listTravelNeeds.ask(scope, gatheringId);
  }

  @Serves(contract.settleSubsidy)
  settle(
    scope: AuthorizedScope,
    params: contract.ParamsOf<typeof contract.settleSubsidy>,
    asked: contract.InputOf<typeof contract.settleSubsidy>,
  ) {
    return this.settleSubsidy.execute(scope, { ...params, ...asked });
  }

  @Serves(contract.remindOfNeeds)
  remind(scope: AuthorizedScope, { gatheringId }: OfGathering) {
    return this.remindOfNeeds.byHand(scope, gatheringId);
  }

  @Serves(contract.exportTravelNeeds)
  async travel(scope: AuthorizedScope, { gatheringId, format }: Exported, _: unknown, { language }: Exchange) {
    return travelTable(await this.listTravelNeeds.ask(scope, gatheringId), format, language);
  }

  @Serves(contract.exportInsurance)
  async insurance(scope: AuthorizedScope, { gatheringId, format }: Exported, _: unknown, { language }: Exchange) {
    return insuranceTable(await this.takeOutInsuranceList.execute(scope, gatheringId), format, language);
  }

  @Serves(contract.lookUpEmergencyContacts)
  contacts(scope: AuthorizedScope, { gatheringId }: OfGathering) {
    return this.lookUpContacts.execute(scope, gatheringId);
  }
}
