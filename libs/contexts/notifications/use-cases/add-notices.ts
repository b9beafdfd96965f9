import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { EventLog } from '#platform';
import { noticeWritten } from '../domain/events.ts';
import type { Notice } from '../domain/notice.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';

export type NewNotice = Omit<Notice, 'id' | 'toldOn' | 'seatId' | 'personId' | 'enrollmentId' | 'applicationId'> &
  Partial<Pick<Notice, 'seatId' | 'personId' | 'enrollmentId' | 'applicationId'>>;

/** Writes notices that tell something new, in the caller's transaction; a mail follows from each. */
@Injectable()
export class AddNotices {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(news: readonly NewNotice[]): Promise<void> {
    if (news.length === 0) return;
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
  }
}
