import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import type { Application } from '../domain/application.ts';
import { seatNamed, seatsReleased } from '../domain/application-events.ts';
import type { SeatId } from '../domain/ids.ts';
import { taken, unnamed } from '../domain/seat.ts';
import { type Invitee, InvitedSeats } from '../queries/invited-seats.ts';
import { JudgeApplicants, sinceApplied } from './judge-applicants.ts';
import { MoveParty } from './move-party.ts';
import type { OpenBook } from './open-seat-book.ts';

/**
 * Somebody invited by name and mail is a member with that mail now: the seat is theirs, once. Where the rules say no to
 * them, or they have a seat in the same course or elsewhere that day already, it goes to whoever waits.
 */
@Injectable()
export class SeatInvited {
  constructor(
    private readonly invited: InvitedSeats,
    private readonly judge: JudgeApplicants,
    private readonly moveParty: MoveParty,
  ) {}

  async execute(scope: AuthorizedScope, invitee: Invitee): Promise<void> {
    for (const { applicationId, seatId } of await this.invited.of(invitee)) {
      await this.moveParty.execute(scope, {
        applicationId,
        judge: () => null,
        change: (party, book) => this.take(party, book, { seatId, ...invitee }),
      });
    }
  }

  private async take(
    party: Application,
    book: OpenBook,
    { seatId, personId, organizationId }: Invitee & { seatId: SeatId },
  ) {
    if (party.isOver || !unnamed(party.seats).some(({ id }) => id === seatId)) return null;
    const refused = await this.judge.isRefused({
      organizationId,
      personIds: [personId],
      areStudents: null,
      offerings: party.concerns.map((id) => book.facts(id)),
      waived: sinceApplied,
    });
    if (refused) {
      party.giveUp([seatId], 'released');
      return seatsReleased;
    }
    party.seat(taken(party.seats, seatId, { learnerId: personId, invited: null }));
    return seatNamed;
  }
}
