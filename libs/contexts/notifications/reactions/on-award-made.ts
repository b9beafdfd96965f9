import { Injectable } from '@nestjs/common';
import { awardMade } from '#credentials';
import { Clock, type EventOf, newId } from '#kernel';
import { EventLog, type Reaction, Reacts } from '#platform';
import { noticeWritten } from '../domain/events.ts';
import { aboutNoSeat } from '../domain/notice.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';

/** Whoever earned an award is told that its certificate is ready. */
@Reacts(awardMade, 'write-notices')
@Injectable()
export class NotifyOnAwardMade implements Reaction<typeof awardMade> {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async react({ id: eventId, organizationId, facts }: EventOf<typeof awardMade>): Promise<void> {
    const { learnerId: personId, enrollmentId, kind: award } = facts;
    const [notice] = await this.notices.addNew([
      {
        id: newId(),
        organizationId,
        personId,
        ...aboutNoSeat,
        enrollmentId,
        eventId,
        kind: 'certificate-ready',
        toldOn: this.clock.today(),
        facts: { award },
      },
    ]);
    if (notice) await this.events.append({ kind: noticeWritten, organizationId, facts: { noticeId: notice } });
  }
}
