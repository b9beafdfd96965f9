import { Injectable } from '@nestjs/common';
import type { PartyTold } from '#enrollment';
import type { Id, KeptEvent } from '#kernel';
import { type Addressee, newsOf, type PartyCause } from '../domain/party-news.ts';
import { AddresseeStatement } from '../persistence/addressee.statement.ts';
import { AddNotices, type NewNotice } from './add-notices.ts';

type Addressed = Pick<NewNotice, 'personId'> | Pick<NewNotice, 'seatId'>;

/** Tells whom it concerns that a party has changed. */
@Injectable()
export class TellParty {
  constructor(
    private readonly addressees: AddresseeStatement,
    private readonly addNotices: AddNotices,
  ) {}

  async execute(
    cause: PartyCause,
    { id: eventId, organizationId, actorId, facts }: KeptEvent<PartyTold>,
  ): Promise<void> {
    const { applicationId, offeringId, from } = facts;
    const about = { organizationId, applicationId, eventId, facts: { offeringId, from } };
    const notices: NewNotice[] = [];
    for (const { kind, to } of newsOf({ ...facts, cause, actorId })) {
      for (const addressee of to) {
        const addressed = await this.addressed(addressee, applicationId);
        notices.push(...addressed.map((each) => ({ ...about, ...each, kind })));
      }
    }
    await this.addNotices.execute(notices);
  }

  private async addressed(addressee: Addressee, applicationId: Id<'Application'>): Promise<Addressed[]> {
    if (!('are' in addressee)) return [addressee];
    return (await this.addressees.those(addressee.are, applicationId)).map((personId) => ({ personId }));
  }
}
