import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { EventLog } from '#platform';
import { type NoticeId, noticeWritten, passingOnAsked } from '../domain/events.ts';
import type { Notice } from '../domain/notice.ts';
import { isPassedOn } from '../domain/seat-notices.ts';
import { AddresseeStatement, type Unreached } from '../persistence/addressee.statement.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';

export type NewNotice = Omit<Notice, 'id' | 'toldOn' | 'seatId' | 'personId' | 'enrollmentId' | 'applicationId'> &
  Partial<Pick<Notice, 'seatId' | 'personId' | 'enrollmentId' | 'applicationId'>>;

/**
 * Writes notices that tell something new, in the caller's transaction; a mail follows from each. What concerns the seat of
 * somebody who has no mail is passed on to those who look after them.
 */
@Injectable()
export class AddNotices {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly addressees: AddresseeStatement,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(news: readonly NewNotice[]): Promise<void> {
    if (news.length === 0) return;
    const unreached = await this.addressees.withoutMail(await this.write(news));
    const toPassOn = unreached.filter(({ kind }) => isPassedOn(kind));
    const together = Map.groupBy(toPassOn, ({ eventId, organizationId }) => `${eventId} ${organizationId}`);
    for (const people of together.values()) await this.passOn(people);
  }

  /** One mail to each who looks after them, however many people have no mail. */
  private async passOn(unreached: readonly Unreached[]): Promise<void> {
    const [first] = unreached;
    if (!first) return;
    const { organizationId, offeringId } = first;
    const people = new Set(unreached.map(({ personId }) => personId)).size;
    const eventId = await this.events.append({
      kind: passingOnAsked,
      organizationId,
      facts: { offeringId, people },
    });
    const facts = { offeringId, noticeIds: unreached.map(({ id }) => id) };
    const addressed = await this.addressees.whoPassesOn(organizationId, offeringId);
    await this.write(
      addressed.map((personId) => ({ organizationId, personId, eventId, kind: 'pass-on' as const, facts })),
    );
  }

  private async write(news: readonly NewNotice[]): Promise<NoticeId[]> {
    const toldOn = this.clock.today();
    const nobody = { personId: null, seatId: null, enrollmentId: null, applicationId: null };
    const notices = news.map((each): Notice => ({ ...nobody, ...each, id: newId(), toldOn }));
    const organizationOf = new Map(notices.map(({ id, organizationId }) => [id, organizationId]));
    const written = await this.notices.addNew(notices);
    await this.events.appendAll(
      written.map((noticeId) => ({
        kind: noticeWritten,
        organizationId: organizationOf.get(noticeId) as Notice['organizationId'],
        facts: { noticeId },
      })),
    );
    return written;
  }
}
