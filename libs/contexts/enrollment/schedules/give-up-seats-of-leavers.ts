import { Injectable } from '@nestjs/common';
import { scopeOf } from '#identity';
import type { Authority } from '#kernel';
import { Daily, type Schedule } from '#platform';
import { SeatsOfLeavers } from '../queries/seats-of-leavers.ts';
import { GiveUpLeftSeats } from '../use-cases/give-up-left-seats.ts';

/** Whoever left in the very moment in which they applied, or before seats were given up with a membership. */
@Daily('00:20', 'allot-seats')
@Injectable()
export class GiveUpSeatsOfLeavers implements Schedule {
  constructor(
    private readonly seatsOfLeavers: SeatsOfLeavers,
    private readonly giveUpLeftSeats: GiveUpLeftSeats,
  ) {}

  async run(under: Authority): Promise<void> {
    const people = new Set((await this.seatsOfLeavers.find(null)).map(({ personId }) => personId));
    for (const personId of people) await this.giveUpLeftSeats.execute(scopeOf(under), personId);
  }
}
