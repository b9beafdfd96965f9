import { Injectable } from '@nestjs/common';
import { type ApplyingParty, AddresseeStatement } from '../persistence/addressee.statement.ts';
import { AddNotices, type NewNotice } from './add-notices.ts';
import { type Happened, TellThosePlaced } from './tell-those-placed.ts';

/** Tells everybody who has applied for an offering, with a place or without one yet, that its venue or hours changed. */
@Injectable()
export class TellAllConcerned {
  constructor(
    private readonly tellThosePlaced: TellThosePlaced,
    private readonly addressees: AddresseeStatement,
    private readonly addNotices: AddNotices,
  ) {}

  /** Of each the first notice counts: whoever has a place hears of that, though they applied for others as well. */
  async execute(happened: Happened, kind: 'offering-moved' | 'offering-relocated'): Promise<void> {
    const placed = await this.tellThosePlaced.news(happened);
    const applying = await this.addressees.applyingFor(happened.offeringId);
    await this.addNotices.execute([...placed, ...applying.flatMap((party) => newsOf(party, { ...happened, kind }))]);
  }
}

function newsOf(
  { applicationId, organizationId, appliedBy, people, invited }: ApplyingParty,
  { kind, eventId, offeringId }: Pick<NewNotice, 'kind'> & Pick<Happened, 'eventId' | 'offeringId'>,
): NewNotice[] {
  const about = { applicationId, organizationId, eventId, kind, facts: { offeringId } };
  return [
    ...[...new Set([appliedBy, ...people])].map((personId) => ({ ...about, personId })),
    ...invited.map((seatId) => ({ ...about, seatId })),
  ];
}
