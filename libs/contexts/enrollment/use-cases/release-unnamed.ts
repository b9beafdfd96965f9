import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { seatsReleased } from '../domain/application-events.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { unnamed } from '../domain/seat.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

/** Gives back seats that nobody was named for, or registered for, in time; whoever is named keeps theirs. */
@Injectable()
export class ReleaseUnnamed {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, applicationId: ApplicationId): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      applicationId,
      judge: () => null,
      change: (party) => {
        const empty = unnamed(party.seats);
        const isDue = party.namesDueAt && party.namesDueAt < this.clock.now();
        if (party.isOver || !isDue || empty.length === 0) return null;
        party.giveUp(
          empty.map(({ id }) => id),
          'released',
        );
        return seatsReleased;
      },
    });
  }
}
