import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { offeringRescheduled, offeringSeatingChanged } from '#programs';
import { TellOfNewDays } from '../use-cases/tell-of-new-days.ts';
import { TellThosePlaced } from '../use-cases/tell-those-placed.ts';

/** Those who wait hear of other days; those who were waiting for a date at all, of the first. */
@Reacts(offeringRescheduled, 'write-notices')
@Injectable()
export class TellOnOfferingRescheduled implements Reaction<typeof offeringRescheduled> {
  constructor(private readonly tellOfNewDays: TellOfNewDays) {}

  async react({ id: eventId, facts }: EventOf<typeof offeringRescheduled>): Promise<void> {
    const { offeringId, movedFrom, startsOn } = facts;
    if (movedFrom) await this.tellOfNewDays.moved({ eventId, offeringId });
    else if (startsOn) await this.tellOfNewDays.set({ eventId, offeringId });
  }
}

/** Another venue is told to those who have a place. */
@Reacts(offeringSeatingChanged, 'write-notices')
@Injectable()
export class TellOnOfferingSeatingChanged implements Reaction<typeof offeringSeatingChanged> {
  constructor(private readonly tellThosePlaced: TellThosePlaced) {}

  async react({ id: eventId, facts }: EventOf<typeof offeringSeatingChanged>): Promise<void> {
    const { offeringId, changed } = facts;
    if (changed.includes('venueId') || changed.includes('mode')) {
      await this.tellThosePlaced.execute({ kind: 'venue-changed', eventId, offeringId });
    }
  }
}
