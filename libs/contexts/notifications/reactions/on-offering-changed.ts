import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { offeringRescheduled } from '#programs';
import { TellOfNewDays } from '../use-cases/tell-of-new-days.ts';

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
