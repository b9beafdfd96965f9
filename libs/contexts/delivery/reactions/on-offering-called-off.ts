import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { offeringCalledOff } from '#programs';
import { CancelSessionsOf } from '../use-cases/cancel-sessions-of.ts';

/** An offering that does not take place has no sessions. */
@Reacts(offeringCalledOff, 'follow-offerings')
@Injectable()
export class CancelSessionsOnOfferingCalledOff implements Reaction<typeof offeringCalledOff> {
  constructor(private readonly cancelSessions: CancelSessionsOf) {}

  react({ organizationId, facts }: EventOf<typeof offeringCalledOff>): Promise<void> {
    return this.cancelSessions.execute(facts.offeringId, organizationId);
  }
}
