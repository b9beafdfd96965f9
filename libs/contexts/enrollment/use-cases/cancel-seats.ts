import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { applicationCanceled, memberCanceled } from '../domain/application-events.ts';
import type { ApplicationId, SeatId } from '../domain/ids.ts';
import { live } from '../domain/seat.ts';
import { canActFor } from '../policy.ts';
import { insistNotBegun } from './cancel-own-seat.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  /** Null: all of them. */
  readonly seatIds: readonly SeatId[] | null;
  readonly reason: string;
  readonly version: number;
}

/** A coordinator gives up seats of their own people, one, some or all of a party; the office anybody's. */
@Injectable()
export class CancelSeats {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { seatIds, ...asked }: Asked): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canActFor(scope.actor, party),
      change: (party, book) => {
        insistNotBegun(party, book, this.clock);
        party.giveUp(seatIds ?? live(party.seats).map(({ id }) => id), 'canceled');
        return party.isOver ? applicationCanceled : memberCanceled;
      },
    });
  }
}
