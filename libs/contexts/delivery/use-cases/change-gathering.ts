import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type GatheringDay, type GatheringPlan, insistOnDays, withGroups } from '../domain/gathering.ts';
import { changeDays, type DaysChanged } from '../domain/gathering-days.ts';
import { gatheringChanged, gatheringTold } from '../domain/gathering-events.ts';
import type { GatheringId } from '../domain/ids.ts';
import { GatheringRepository } from '../persistence/gathering.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { maySchedule } from '../policy.ts';
import { KeepDays } from './keep-days.ts';

interface Asked extends GatheringPlan {
  readonly gatheringId: GatheringId;
  readonly days: readonly GatheringDay[];
  readonly reason: string;
  readonly version: number;
}

/** What calendars say of a day; what a gathering is called there too. */
const SAID: readonly string[] = ['format', 'venueId', 'place', 'link', 'titleJa'];

/** Changes the form, place, words or days of an event, with a reason; what was held stays as it was. */
@Injectable()
export class ChangeGathering {
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
    { gatheringId, days, reason, version, ...plan }: Asked,
  ): Promise<{ id: GatheringId; version: number }> {
    return this.transaction.run(scope, async () => {
      insist(maySchedule(scope.actor));
      const gathering = await this.gatherings.lock(gatheringId);
      const { offeringId } = gathering;
      const { organizationId, fiscalYear } = await this.sessions.offering(offeringId);
      const all = await this.sessions.ofOfferings([offeringId]);
      const changed = gathering.change(plan, version);
      const others = all.filter((each) => each.gatheringId !== gatheringId);
      const { groupIds } = gathering;
      insistOnDays(days, {
        fiscalYear,
        groupIds,
        others: withGroups(others, await this.gatherings.forWhom(offeringId)),
      });
      const own = all.filter((each) => each.gatheringId === gatheringId && each.state === 'planned');
      const held = await this.sessions.withAttendance(own.map(({ id }) => id));
      const isElsewhere = changed.some((field) => SAID.includes(field));
      const at = { now: this.clock.now(), today: this.clock.today(), numbered: all.length };
      const done = changeDays(gathering, days, { own, held, isElsewhere, ...at });
      await this.gatherings.save(gathering);
      await this.keepDays.execute(offeringId, done);
      const facts = { ...gatheringTold(gathering, days.length), ...told(changed, done) };
      await this.events.append({ kind: gatheringChanged, organizationId, facts, reason });
      return { id: gatheringId, version: gathering.version };
    });
  }
}

const told = (changed: readonly string[], { moved, canceled, added }: DaysChanged) => ({
  changed: [...changed, ...(moved.length + canceled.length + added.length > 0 ? ['days'] : [])],
  canceledIds: canceled.map(({ id }) => id),
});
