import { Injectable } from '@nestjs/common';
import { SeatsOf } from '#enrollment';
import type { EventId, OfferingId } from '#kernel';
import type { PlaceNoticeKind } from '../domain/seat-notices.ts';
import { AddNotices, type NewNotice } from './add-notices.ts';

export interface Happened {
  readonly kind: PlaceNoticeKind;
  readonly eventId: EventId;
  readonly offeringId: OfferingId;
  readonly sessionId?: string;
  readonly because?: string;
}

/** Tells everybody who has a confirmed place in an offering that something about it has changed. */
@Injectable()
export class TellThosePlaced {
  constructor(
    private readonly seatsOf: SeatsOf,
    private readonly addNotices: AddNotices,
  ) {}

  async execute(happened: Happened): Promise<void> {
    await this.addNotices.execute(await this.news(happened));
  }

  /** What to tell each of them. */
  async news({ kind, eventId, offeringId, sessionId, because }: Happened): Promise<NewNotice[]> {
    const placed = await this.seatsOf.people('write-notices', offeringId);
    return placed.map(({ learnerId: personId, organizationId, enrollmentId, applicationId }) => ({
      organizationId,
      personId,
      enrollmentId,
      applicationId,
      eventId,
      kind,
      facts: { offeringId, ...(sessionId && { sessionId }), ...(because && { because }) },
    }));
  }
}
