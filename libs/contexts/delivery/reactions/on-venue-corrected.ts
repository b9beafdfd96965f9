import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { venueCorrected } from '#programs';
import { RelocateSessionsOf } from '../use-cases/relocate-sessions-of.ts';

/** What calendars and mails say of a venue; how many it holds, and its English words, they do not. */
const SAID: readonly string[] = ['name', 'room', 'address', 'accessJa'];

/** Another room, address or way to it is a change of the sessions there. */
@Reacts(venueCorrected, 'follow-offerings')
@Injectable()
export class RelocateSessionsOnVenueCorrected implements Reaction<typeof venueCorrected> {
  constructor(private readonly relocateSessions: RelocateSessionsOf) {}

  async react({ facts: { venueId, changed } }: EventOf<typeof venueCorrected>): Promise<void> {
    if (changed.some((field) => SAID.includes(field))) await this.relocateSessions.corrected(venueId);
  }
}
