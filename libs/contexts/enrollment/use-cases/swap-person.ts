import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type PersonId } from '#kernel';
import { SeatGivenUp } from '../domain/application-errors.ts';
import { memberSwapped } from '../domain/application-events.ts';
import type { ApplicationId, SeatId } from '../domain/ids.ts';
import { live, swapped } from '../domain/seat.ts';
import { canActFor } from '../policy.ts';
import { insistNotBegun } from './cancel-own-seat.ts';
import { JudgeApplicants } from './judge-applicants.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly seatId: SeatId;
  readonly personId: PersonId;
  readonly reason: string;
  readonly areStudents: boolean | null;
  readonly version: number;
}

/** One person's seat goes to a colleague: the seat, the ticket and the others of the party stay as they are. */
@Injectable()
export class SwapPerson {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly judge: JudgeApplicants,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { seatId, personId, areStudents, ...asked }: Asked): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canActFor(scope.actor, party),
      change: async (party, book) => {
        insistNotBegun(party, book, this.clock);
        if (!live(party.seats).some(({ id }) => id === seatId)) throw new SeatGivenUp();
        await this.judge.named({
          organizationId: party.organizationId,
          personIds: [personId],
          areStudents,
          offerings: party.concerns.map((id) => book.facts(id)),
        });
        party.seat(swapped(party.seats, seatId, personId));
        return memberSwapped;
      },
    });
  }
}
