import { Injectable } from '@nestjs/common';
import { memberCorrected, scopeOf } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { SeatInvited } from '../use-cases/seat-invited.ts';

/** Somebody's mail address may be the one that was invited to a seat. */
@Reacts(memberCorrected, 'allot-seats')
@Injectable()
export class SeatOnMemberCorrected implements Reaction<typeof memberCorrected> {
  constructor(private readonly seatInvited: SeatInvited) {}

  react({ facts, organizationId }: EventOf<typeof memberCorrected>): Promise<void> {
    return this.seatInvited.execute(scopeOf('allot-seats'), { personId: facts.personId, organizationId });
  }
}
