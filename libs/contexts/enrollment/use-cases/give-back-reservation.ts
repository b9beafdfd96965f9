import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { SeatNamedAlready } from '../domain/application-errors.ts';
import { seatsReleased } from '../domain/application-events.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { unnamed } from '../domain/seat.ts';
import { canGiveBack } from '../policy.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly reason: string;
  readonly version: number;
}

/** Whoever reserved seats gives back those that nobody is named for; people who are named are not theirs to cancel. */
@Injectable()
export class GiveBackReservation {
  constructor(private readonly moveParty: MoveParty) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canGiveBack(scope.actor, party),
      change: (party) => {
        const empty = unnamed(party.seats);
        if (empty.length === 0) throw new SeatNamedAlready();
        party.giveUp(
          empty.map(({ id }) => id),
          'released',
        );
        return seatsReleased;
      },
    });
  }
}
