import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { personRegistered, scopeOf } from '#identity';
import { SeatInvited } from '../use-cases/seat-invited.ts';

/** Whoever was invited to a seat before they had an account gets it. */
@Reacts(personRegistered, 'allot-seats')
@Injectable()
export class SeatOnPersonRegistered implements Reaction<typeof personRegistered> {
  constructor(private readonly seatInvited: SeatInvited) {}

  react({ facts, organizationId }: EventOf<typeof personRegistered>): Promise<void> {
    return this.seatInvited.execute(scopeOf('allot-seats'), { personId: facts.personId, organizationId });
  }
}
