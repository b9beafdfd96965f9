import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { applicationExpired } from '../domain/application-events.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

/** Ends a party that still waits, in line or for approval, when the last exercise it could have had has begun. */
@Injectable()
export class ClosePastLine {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, applicationId: ApplicationId): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      applicationId,
      judge: () => null,
      change: (party, book) => {
        const waits = party.state === 'waitlisted' || party.state === 'awaiting-approval';
        const days = party.concerns.map((id) => book.facts(id).startsOn);
        if (!waits || days.some((day) => day === null || day > this.clock.today())) return null;
        party.expire();
        return applicationExpired;
      },
    });
  }
}
