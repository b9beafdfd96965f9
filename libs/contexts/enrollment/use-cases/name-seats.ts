import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type PersonId } from '#kernel';
import type { Application } from '../domain/application.ts';
import { NamesDueOver } from '../domain/application-errors.ts';
import { seatNamed } from '../domain/application-events.ts';
import type { ApplicationId, SeatId } from '../domain/ids.ts';
import { named, taken } from '../domain/seat.ts';
import { canActFor } from '../policy.ts';
import { JudgeApplicants } from './judge-applicants.ts';
import { MoveParty } from './move-party.ts';
import type { OpenBook } from './open-seat-book.ts';
import type { PartyNow } from './place-application.ts';
import { type PersonAsked, SeatPeople } from './seat-people.ts';

export type SeatName = { readonly seatId: SeatId } & PersonAsked;

interface Asked {
  readonly applicationId: ApplicationId;
  readonly names: readonly SeatName[];
  readonly areStudents: boolean | null;
  readonly version: number;
}

/** Puts people on seats that were reserved without names; each is judged by the same rules as whoever applies. */
@Injectable()
export class NameSeats {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly seatPeople: SeatPeople,
    private readonly judge: JudgeApplicants,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { names, areStudents, ...asked }: Asked): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canActFor(scope.actor, party),
      change: async (party, book) => {
        if (party.namesDueAt && party.namesDueAt < this.clock.now()) {
          throw new NamesDueOver(party.namesDueAt);
        }
        await this.name(party, book, names, areStudents);
        return seatNamed;
      },
    });
  }

  private async name(party: Application, book: OpenBook, names: readonly SeatName[], areStudents: boolean | null) {
    const found = await this.seatPeople.seatsFor(party.organizationId, names);
    await this.judge.named({
      organizationId: party.organizationId,
      personIds: named(found),
      areStudents,
      offerings: party.concerns.map((id) => book.facts(id)),
    });
    const seats = names.reduce((all, { seatId }, index) => {
      const { learnerId, invited } = found[index] ?? { learnerId: null as PersonId | null, invited: null };
      return taken(all, seatId, { learnerId, invited });
    }, party.seats);
    party.seat(seats);
  }
}
