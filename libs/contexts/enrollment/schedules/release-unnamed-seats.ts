import { Injectable } from '@nestjs/common';
import { scopeOf } from '#identity';
import type { Authority } from '#kernel';
import { Every, type Schedule } from '#platform';
import { DueApplications } from '../queries/due-applications.ts';
import { InvitedSeats } from '../queries/invited-seats.ts';
import { ReleaseUnnamed } from '../use-cases/release-unnamed.ts';
import { SeatInvited } from '../use-cases/seat-invited.ts';

/** Seats for which nobody was named in time go to those who wait; not those of who registered while they were invited. */
@Every({ minutes: 5 }, 'allot-seats')
@Injectable()
export class ReleaseUnnamedSeats implements Schedule {
  constructor(
    private readonly invited: InvitedSeats,
    private readonly seatInvited: SeatInvited,
    private readonly due: DueApplications,
    private readonly releaseUnnamed: ReleaseUnnamed,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const invitee of await this.invited.invitees()) await this.seatInvited.execute(scopeOf(under), invitee);
    for (const id of await this.due.names(under)) await this.releaseUnnamed.execute(scopeOf(under), id);
  }
}
