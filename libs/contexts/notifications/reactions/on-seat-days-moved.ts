import { Injectable } from '@nestjs/common';
import { seatDaysMoved } from '#enrollment';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { AddresseeStatement } from '../persistence/addressee.statement.ts';
import { AddNotices } from '../use-cases/add-notices.ts';

/** Only people can decide where those go who have another seat on the new day: the office hears of them. */
@Reacts(seatDaysMoved, 'write-notices')
@Injectable()
export class TellOfficeOnSeatDaysMoved implements Reaction<typeof seatDaysMoved> {
  constructor(
    private readonly addressees: AddresseeStatement,
    private readonly addNotices: AddNotices,
  ) {}

  async react({ id: eventId, organizationId, facts }: EventOf<typeof seatDaysMoved>): Promise<void> {
    const { offeringId, conflicts: personIds } = facts;
    if (personIds.length === 0) return;
    const about = { organizationId, eventId, kind: 'days-in-conflict' as const, facts: { offeringId, personIds } };
    const office = await this.addressees.office(organizationId);
    await this.addNotices.execute(office.map((personId) => ({ ...about, personId })));
  }
}
