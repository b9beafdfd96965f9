import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { GatheringConsequences } from '../queries/gathering-consequences.ts';
import { ListGatherings } from '../queries/list-gatherings.ts';
import { CancelGathering } from '../use-cases/cancel-gathering.ts';
import { ChangeGathering } from '../use-cases/change-gathering.ts';
import { ScheduleGathering } from '../use-cases/schedule-gathering.ts';

type OfOffering = contract.ParamsOf<typeof contract.listGatherings>;
type OfGathering = contract.ParamsOf<typeof contract.changeGathering>;

@Controller()
export class GatheringsController {
  constructor(
    private readonly listGatherings: ListGatherings,
    private readonly consequences: GatheringConsequences,
    private readonly scheduleGathering: ScheduleGathering,
    private readonly changeGathering: ChangeGathering,
    private readonly cancelGathering: CancelGathering,
  ) {}

  @Serves(contract.listGatherings)
  list(scope: AuthorizedScope, { offeringId }: OfOffering) {
    return this.listGatherings.ask(scope, offeringId);
  }

  @Serves(contract.previewGathering)
  preview(
    scope: AuthorizedScope,
    { offeringId }: OfOffering,
    asked: contract.InputOf<typeof contract.previewGathering>,
  ) {
    return this.consequences.ask(scope, offeringId, asked);
  }

  @Serves(contract.scheduleGathering)
  schedule(
    scope: AuthorizedScope,
    { offeringId }: OfOffering,
    plan: contract.InputOf<typeof contract.scheduleGathering>,
  ) {
    return this.scheduleGathering.execute(scope, { offeringId, ...plan });
  }

  @Serves(contract.changeGathering)
  change(
    scope: AuthorizedScope,
    { gatheringId }: OfGathering,
    asked: contract.InputOf<typeof contract.changeGathering>,
  ) {
    return this.changeGathering.execute(scope, { gatheringId, ...asked });
  }

  @Serves(contract.cancelGathering)
  cancel(
    scope: AuthorizedScope,
    { gatheringId }: OfGathering,
    asked: contract.InputOf<typeof contract.cancelGathering>,
  ) {
    return this.cancelGathering.execute(scope, { gatheringId, ...asked });
  }
}
