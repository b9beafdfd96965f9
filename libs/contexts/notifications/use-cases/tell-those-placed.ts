import { Injectable } from '@nestjs/common';
import { SeatsOf } from '#enrollment';
import type { EventId, OfferingId } from '#kernel';
import type { PlaceNoticeKind } from '../domain/seat-notices.ts';
import { AddNotices } from './add-notices.ts';

interface Happened {
  readonly kind: PlaceNoticeKind;
  readonly eventId: EventId;
  readonly offeringId: OfferingId;
  readonly sessionId?: string;
}

/** Tells everybody who has a confirmed place in an offering that something about it has changed. */
@Injectable()
export class TellThosePlaced {
  constructor(
    private readonly seatsOf: SeatsOf,
    private readonly addNotices: AddNotices,
  ) {}

  async execute({ kind, eventId, offeringId, sessionId }: Happened): Promise<void> {
    const placed = await this.seatsOf.people('write-notices', offeringId);
    await this.addNotices.execute(
      placed.map(({ learnerId: personId, organizationId, enrollmentId, applicationId }) => ({
        organizationId,
        personId,
        enrollmentId,
        applicationId,
        eventId,
        kind,
        facts: { offeringId, ...(sessionId && { sessionId }) },
      })),
    );
  }
}
