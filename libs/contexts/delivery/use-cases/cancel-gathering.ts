import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { SessionHasAttendance } from '../domain/errors.ts';
import { gatheringCanceled, gatheringTold } from '../domain/gathering-events.ts';
import type { GatheringId } from '../domain/ids.ts';
import { GatheringRepository } from '../persistence/gathering.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { maySchedule } from '../policy.ts';
import { KeepDays } from './keep-days.ts';

interface Asked {
  readonly gatheringId: GatheringId;
  readonly reason: string;
  readonly version: number;
}

/** An event does not take place, nor any of its days; one of which a day was held already did. */
@Injectable()
export class CancelGathering {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly sessions: SessionRepository,
    private readonly keepDays: KeepDays,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(
    scope: AuthorizedScope,
    { gatheringId, reason, version }: Asked,
  ): Promise<{ id: GatheringId; version: number }> {
    return this.transaction.run(scope, async () => {
      insist(maySchedule(scope.actor));
      const gathering = await this.gatherings.lock(gatheringId);
      const { offeringId } = gathering;
      const all = await this.sessions.ofOfferings([offeringId]);
      gathering.cancel(version);
      const canceled = all.filter((each) => each.gatheringId === gatheringId && each.state === 'planned');
      if (await this.sessions.hasAttendance(canceled.map(({ id }) => id))) throw new SessionHasAttendance();
      for (const session of canceled) session.cancel();
      await this.gatherings.save(gathering);
      await this.keepDays.execute(offeringId, { moved: [], canceled, added: [] });
      const { organizationId } = await this.sessions.offering(offeringId);
      const facts = gatheringTold(gathering, 0);
      await this.events.append({ kind: gatheringCanceled, organizationId, facts, reason });
      return { id: gatheringId, version: gathering.version };
    });
  }
}
