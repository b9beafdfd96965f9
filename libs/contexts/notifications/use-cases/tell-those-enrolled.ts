import { Injectable } from '@nestjs/common';
import type { EventId } from '#kernel';
import type { GatheringFacts } from '../domain/notice.ts';
import type { GatheringNoticeKind } from '../domain/seat-notices.ts';
import { AddresseeStatement } from '../persistence/addressee.statement.ts';
import { AddNotices } from './add-notices.ts';

interface Happened extends GatheringFacts {
  readonly kind: GatheringNoticeKind;
  readonly eventId: EventId;
}

/** Tells everybody who is enrolled in an offering without seats what became of an event. */
@Injectable()
export class TellThoseEnrolled {
  constructor(
    private readonly addressees: AddresseeStatement,
    private readonly addNotices: AddNotices,
  ) {}

  async execute({ kind, eventId, offeringId, gatheringId, canceledIds }: Happened): Promise<void> {
    const people = await this.addressees.askedTo(offeringId, gatheringId);
    const facts = { offeringId, gatheringId, ...(canceledIds?.length && { canceledIds }) };
    await this.addNotices.execute(people.map((person) => ({ ...person, eventId, kind, facts })));
  }
}
