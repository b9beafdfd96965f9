import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { emergencyContactsLookedUp } from '../domain/needs-events.ts';
import { type ContactsOf, EmergencyContactsAt } from '../queries/emergency-contacts-at.ts';

interface LookedUp {
  readonly items: Omit<ContactsOf, 'organizationId' | 'told'>[];
  readonly lookedUpAt: string;
}

/** Those who are at an event with their trainees look up whom to call: each such look is kept in the history of each. */
@Injectable()
export class LookUpEmergencyContacts {
  constructor(
    private readonly contacts: EmergencyContactsAt,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, gatheringId: Id<'Gathering'>): Promise<LookedUp> {
    return this.transaction.run(scope, async () => {
      const found = await this.contacts.ask(scope, gatheringId);
      await this.events.appendAll(
        found
          .filter(({ contacts }) => contacts.length > 0)
          .map(({ organizationId, told }) => ({
            kind: emergencyContactsLookedUp,
            organizationId,
            facts: { ...told, gatheringId },
          })),
      );
      const items = found.map(({ traineeId, name, trackName, contacts }) => ({ traineeId, name, trackName, contacts }));
      return { items, lookedUpAt: this.clock.now().toISOString() };
    });
  }
}
