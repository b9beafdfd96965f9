import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { offeringSeatingChanged } from '#programs';
import { RelocateSessionsOf } from '../use-cases/relocate-sessions-of.ts';

/** Another venue, or no venue any more, is a change of the sessions too: calendars take it by a raised revision. */
@Reacts(offeringSeatingChanged, 'follow-offerings')
@Injectable()
export class RelocateSessionsOnOfferingSeatingChanged implements Reaction<typeof offeringSeatingChanged> {
  constructor(private readonly relocateSessions: RelocateSessionsOf) {}

  async react({ facts }: EventOf<typeof offeringSeatingChanged>): Promise<void> {
    const { offeringId, changed } = facts;
    if (changed.includes('venueId') || changed.includes('mode')) await this.relocateSessions.moved(offeringId);
  }
}
