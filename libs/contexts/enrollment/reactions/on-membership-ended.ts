import { Injectable } from '@nestjs/common';
import { membershipEnded, scopeOf } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { GiveUpLeftSeats } from '../use-cases/give-up-left-seats.ts';

/** Seats of whoever leaves do not stay empty. */
@Reacts(membershipEnded, 'allot-seats')
@Injectable()
export class GiveUpOnMembershipEnded implements Reaction<typeof membershipEnded> {
  constructor(private readonly giveUpLeftSeats: GiveUpLeftSeats) {}

  react({ facts }: EventOf<typeof membershipEnded>): Promise<void> {
    return this.giveUpLeftSeats.execute(scopeOf('allot-seats'), facts.personId);
  }
}
