import { Injectable } from '@nestjs/common';
import type { OfferingId, OrganizationId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { sessionCanceled, told } from '../domain/events.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

/** What is left of the sessions of an offering does not take place; one with attendance did, and stays. */
@Injectable()
export class CancelSessionsOf {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(offeringId: OfferingId, organizationId: OrganizationId): Promise<void> {
    return this.transaction.under('follow-offerings', async () => {
      for (const session of await this.sessions.ofOfferings([offeringId])) {
        if (session.state === 'canceled' || (await this.sessions.hasAttendance([session.id]))) continue;
        session.cancel();
        await this.sessions.save(session);
        await this.events.append({ kind: sessionCanceled, organizationId, facts: told(session) });
      }
    });
  }
}
