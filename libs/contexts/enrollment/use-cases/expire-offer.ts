import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { offerExpired } from '../domain/application-events.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

/** Ends an offer that nobody answered in time; what it held goes to the next in line. Done already: nothing happens. */
@Injectable()
export class ExpireOffer {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, applicationId: ApplicationId): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      applicationId,
      judge: () => null,
      change: (party) => {
        const isDue = party.state === 'offered' && party.offeredUntil && party.offeredUntil < this.clock.now();
        if (!isDue) return null;
        party.expire();
        return offerExpired;
      },
    });
  }
}
