import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { GatheringIsOver, GatheringOfAnotherYear } from '../domain/needs-refusals.ts';
import { travelNeedTold } from '../domain/needs-events.ts';
import { confirmedStill, type TravelNeed } from '../domain/needs.ts';
import { NeedsStatement } from '../persistence/needs.statement.ts';
import { OwnYear } from './own-year.ts';

interface Asked extends TravelNeed {
  readonly traineeId: TraineeId;
  readonly gatheringId: Id<'Gathering'>;
}

/** A trainee says how they come to an event, where they sleep, and whether they ask for their travel to be paid. */
@Injectable()
export class KeepTravelNeed {
  constructor(
    private readonly ownYear: OwnYear,
    private readonly needs: NeedsStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { traineeId, gatheringId, ...need }: Asked): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { told, ...of } = await this.ownYear.find(scope, traineeId);
      const endsAt = await this.needs.endOf(gatheringId, of.cohortId);
      if (!endsAt) throw new GatheringOfAnotherYear();
      if (endsAt < this.clock.now()) throw new GatheringIsOver();
      const isConfirmed = confirmedStill(await this.needs.standing(traineeId, gatheringId), need);
      await this.needs.keepTravel(of, { ...need, gatheringId, isConfirmed }, this.clock.now());
      const { organizationId } = of;
      await this.events.append({ kind: travelNeedTold, organizationId, facts: { ...told, gatheringId } });
      return {};
    });
  }
}
