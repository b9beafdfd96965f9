import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { CloseOffering } from '../use-cases/close-offering.ts';
import { ExtendAccessForAll } from '../use-cases/extend-access-for-all.ts';
import { SetReminderDays } from '../use-cases/set-reminder-days.ts';
import { OpenOffering } from '../use-cases/open-offering.ts';

type OfOffering = contract.ParamsOf<typeof contract.openOffering>;

@Controller()
export class OfferingStatesController {
  constructor(
    private readonly openOffering: OpenOffering,
    private readonly closeOffering: CloseOffering,
    private readonly extendAccessForAll: ExtendAccessForAll,
    private readonly setReminderDays: SetReminderDays,
  ) {}

  @Serves(contract.openOffering)
  open(scope: AuthorizedScope, { offeringId }: OfOffering, input: contract.InputOf<typeof contract.openOffering>) {
    return this.openOffering.execute(scope, offeringId, input.version);
  }

  @Serves(contract.closeOffering)
  close(scope: AuthorizedScope, { offeringId }: OfOffering, input: contract.InputOf<typeof contract.closeOffering>) {
    return this.closeOffering.execute(scope, offeringId, input.version);
  }

  @Serves(contract.setReminderDays)
  remind(scope: AuthorizedScope, { offeringId }: OfOffering, input: contract.InputOf<typeof contract.setReminderDays>) {
    return this.setReminderDays.execute(scope, { offeringId, ...input });
  }

  @Serves(contract.extendAccessForAll)
  extend(
    scope: AuthorizedScope,
    { offeringId }: OfOffering,
    input: contract.InputOf<typeof contract.extendAccessForAll>,
  ) {
    return this.extendAccessForAll.execute(scope, { offeringId, ...input });
  }
}
