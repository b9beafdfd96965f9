import { Injectable } from '@nestjs/common';
import type { OfferingId, OrganizationId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { sessionsRelocated } from '../domain/events.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

/** An offering takes place elsewhere: so do its sessions to come, unless they have a venue of their own. */
@Injectable()
export class RelocateSessionsOf {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(offeringId: OfferingId, organizationId: OrganizationId): Promise<void> {
    return this.transaction.under('follow-offerings', async () => {
      let sessions = 0;
      for (const session of await this.sessions.ofOfferings([offeringId])) {
        if (session.state === 'canceled' || session.venueId || (await this.sessions.hasAttendance([session.id])))
          continue;
        session.relocate();
        await this.sessions.save(session);
        sessions += 1;
      }
      await this.events.append({ kind: sessionsRelocated, organizationId, facts: { offeringId, sessions } });
    });
  }
}
