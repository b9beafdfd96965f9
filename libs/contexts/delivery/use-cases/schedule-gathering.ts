import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { NobodyToAsk, OfferingCalledOff, OfferingHasSeats } from '../domain/errors.ts';
import { Gathering, type GatheringDay, type GatheringPlan, insistOnDays, withGroups } from '../domain/gathering.ts';
import { changeDays } from '../domain/gathering-days.ts';
import { gatheringScheduled, gatheringTold } from '../domain/gathering-events.ts';
import type { GatheringId, GroupId } from '../domain/ids.ts';
import { GatheringRepository } from '../persistence/gathering.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { maySchedule } from '../policy.ts';
import { KeepDays } from './keep-days.ts';

interface Asked extends GatheringPlan {
  readonly offeringId: OfferingId;
  readonly days: readonly GatheringDay[];
  /** The groups it is for; none: everybody. */
  readonly groupIds?: readonly GroupId[];
}

/** Schedules an event with all of its days, in an offering whose people need no seats. */
@Injectable()
export class ScheduleGathering {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly sessions: SessionRepository,
    private readonly keepDays: KeepDays,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(
    scope: AuthorizedScope,
    { offeringId, days, groupIds = [], ...plan }: Asked,
  ): Promise<{ id: GatheringId; version: number }> {
    return this.transaction.run(scope, async () => {
      insist(maySchedule(scope.actor));
      const { organizationId, state, hasSeats, fiscalYear } = await this.sessions.offering(offeringId);
      if (state === 'canceled') throw new OfferingCalledOff();
      if (hasSeats) throw new OfferingHasSeats();
      const others = await this.sessions.ofOfferings([offeringId]);
      await this.insistOnSomebody(offeringId, groupIds);
      insistOnDays(days, {
        fiscalYear,
        groupIds,
        others: withGroups(others, await this.gatherings.forWhom(offeringId)),
      });
      const gathering = Gathering.plan(offeringId, plan, groupIds);
      const numbered = others.length;
      const at = { now: this.clock.now(), today: this.clock.today(), numbered };
      const begun = { own: [], held: new Set<never>(), isElsewhere: false, ...at };
      await this.gatherings.add(gathering);
      await this.keepDays.execute(offeringId, changeDays(gathering, days, begun));
      const facts = gatheringTold(gathering, days.length);
      await this.events.append({ kind: gatheringScheduled, organizationId, facts });
      return { id: gathering.id, version: gathering.version };
    });
  }

  /** Throws `nobody-to-ask`. */
  private async insistOnSomebody(offeringId: OfferingId, groupIds: readonly GroupId[]): Promise<void> {
    if (groupIds.length === 0) return;
    const known = await this.gatherings.groups(offeringId);
    if (!groupIds.every((id) => known.includes(id))) throw new NobodyToAsk();
  }
}
