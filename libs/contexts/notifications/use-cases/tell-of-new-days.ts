import { Injectable } from '@nestjs/common';
import type { EventId, OfferingId } from '#kernel';
import { AddresseeStatement } from '../persistence/addressee.statement.ts';
import { AddNotices } from './add-notices.ts';

interface Happened {
  readonly eventId: EventId;
  readonly offeringId: OfferingId;
}

/** Tells those who wait for an offering, or for its first date, that its days have changed. */
@Injectable()
export class TellOfNewDays {
  constructor(
    private readonly addressees: AddresseeStatement,
    private readonly addNotices: AddNotices,
  ) {}

  async moved({ eventId, offeringId }: Happened): Promise<void> {
    const concerned = await this.addressees.concernedBy(offeringId);
    await this.addNotices.execute(
      concerned.flatMap(({ applicationId, organizationId, appliedBy, people }) =>
        [...new Set([appliedBy, ...people])].map((personId) => ({
          organizationId,
          personId,
          applicationId,
          eventId,
          kind: 'offering-moved' as const,
          facts: { offeringId },
        })),
      ),
    );
  }

  async set({ eventId, offeringId }: Happened): Promise<void> {
    const interested = await this.addressees.interestedIn(offeringId);
    const about = { eventId, kind: 'date-set' as const, facts: { offeringId } };
    await this.addNotices.execute(interested.map((person) => ({ ...person, ...about })));
  }
}
