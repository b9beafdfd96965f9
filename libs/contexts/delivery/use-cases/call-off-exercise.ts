import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { CallOff, SeatedFacts } from '#programs';
import { OfferingHasAttendance } from '../domain/errors.ts';
import { sessionCanceled, told } from '../domain/events.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { maySchedule } from '../policy.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly version: number;
  readonly reason: string;
}

/**
 * An exercise does not take place, nor do its sessions and those of its satellites. What has happened cannot be called
 * off: it is refused once somebody's attendance is recorded.
 */
@Injectable()
export class CallOffExercise {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly seatedFacts: SeatedFacts,
    private readonly callOff: CallOff,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): ReturnType<CallOff['execute']> {
    insist(maySchedule(scope.actor));
    const { offeringId, reason } = asked;
    return this.transaction.run(scope, async () => {
      const [seated] = await this.seatedFacts.all(scope, [offeringId]);
      // Whoever records attendance meanwhile waits for these locks, and then finds the session changed.
      const all = await this.sessions.ofOfferings([offeringId, ...(seated?.satelliteIds ?? [])]);
      if (await this.sessions.hasAttendance(all.map(({ id }) => id))) throw new OfferingHasAttendance();
      const done = await this.callOff.execute(scope, asked);
      const { organizationId } = await this.sessions.offering(offeringId);
      for (const session of all.filter(({ state }) => state === 'planned')) {
        session.cancel();
        await this.sessions.save(session);
        await this.events.append({ kind: sessionCanceled, organizationId, facts: told(session), reason });
      }
      return done;
    });
  }
}
