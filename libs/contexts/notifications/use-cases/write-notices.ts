import { Injectable } from '@nestjs/common';
import { Clock, type EventKind, newId, type OfferingId } from '#kernel';
import { EventLog } from '#platform';
import { invitationsSent, noticeWritten, remindersSent } from '../domain/events.ts';
import { aboutNoSeat, type Notice } from '../domain/notice.ts';
import type { Recipient } from '../domain/recipients.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';

const EVENTS = { invitation: invitationsSent, reminder: remindersSent } satisfies Record<string, EventKind<unknown>>;

interface Writing {
  readonly kind: keyof typeof EVENTS;
  readonly offeringId: OfferingId;
  /** All of one organization. */
  readonly recipients: readonly Recipient[];
}

/** Writes one notice per person, in the caller's transaction; the mails follow from them. Answers how many were written. */
@Injectable()
export class WriteNotices {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute({ kind, offeringId, recipients }: Writing): Promise<number> {
    const [first] = recipients;
    if (!first) return 0;
    const { organizationId } = first;
    const toldOn = this.clock.today();
    const eventId = await this.events.append({
      kind: EVENTS[kind],
      organizationId,
      facts: { offeringId, rows: recipients.length },
    });
    const written = await this.notices.addNew(
      recipients.map(({ personId, enrollmentId }): Notice => {
        return {
          id: newId(),
          ...aboutNoSeat,
          organizationId,
          personId,
          enrollmentId,
          eventId,
          kind,
          toldOn,
          facts: {},
        };
      }),
    );
    await this.events.appendAll(
      written.map((noticeId) => ({ kind: noticeWritten, organizationId, facts: { noticeId } })),
    );
    return written.length;
  }
}
