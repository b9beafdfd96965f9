import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { applicationCanceled, memberCanceled } from '../domain/application-events.ts';
import { OfferingHasStarted } from '../domain/application-errors.ts';
import type { Application } from '../domain/application.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { live } from '../domain/seat.ts';
import { canCancelOwn } from '../policy.ts';
import { MoveParty } from './move-party.ts';
import type { OpenBook } from './open-seat-book.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly version: number;
  readonly reason?: string | undefined;
}

/** Somebody gives up their own seat, nobody else's: companions stay when their representative leaves. */
@Injectable()
export class CancelOwnSeat {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { reason, ...asked }: Asked): Promise<PartyNow> {
    const { actor } = scope;
    return this.moveParty.execute(scope, {
      ...asked,
      ...(reason && { reason }),
      judge: (party) => canCancelOwn(actor, party),
      change: (party, book) => {
        insistNotBegun(party, book, this.clock);
        const mine = live(party.seats).filter(({ learnerId }) => learnerId === actor.personId);
        party.giveUp(
          mine.map(({ id }) => id),
          'canceled',
        );
        return party.isOver ? applicationCanceled : memberCanceled;
      },
    });
  }
}

/** On the day itself somebody who does not come is absent, and no longer canceled. */
export function insistNotBegun(party: Application, book: OpenBook, clock: Clock): void {
  if (!party.holdsSeats) return;
  const { startsOn } = book.facts(party.offeringId);
  if (startsOn && startsOn <= clock.today()) throw new OfferingHasStarted(startsOn);
}
