import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Settings } from '#platform';
import { calendarEntries } from '../documents/calendar-entries.ts';
import { gatheringMail } from '../documents/gathering-mails.ts';
import type { NoticeId } from '../domain/events.ts';
import { isAboutGathering } from '../domain/seat-notices.ts';
import { LetterStatement } from '../persistence/letter.statement.ts';
import type { Letter } from './exercise-letter.ts';

/** Makes the mail about an event, with the entries of its days; null for any other notice. */
@Injectable()
export class GatheringLetter {
  constructor(
    private readonly letters: LetterStatement,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async ask(id: NoticeId): Promise<Letter | null> {
    const read = await this.letters.read(id);
    if (!read || !isAboutGathering(read.kind)) return null;
    const { kind, facts, enrollmentId, name, mail, reason, hasPlace } = read;
    const days = enrollmentId ? await this.letters.daysOf(enrollmentId, facts.gatheringId) : [];
    const now = this.clock.now();
    const planned = days.filter(({ state, endsAt }) => state === 'planned' && endsAt !== null && endsAt > now);
    const off = days.filter(({ state }) => state === 'canceled');
    const isOff = kind === 'gathering-canceled';
    const canceled = isOff ? off : off.filter(({ sessionId }) => facts.canceledIds?.includes(sessionId ?? ''));
    const { MAIL_FROM: from, PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    const sending = { from, to: { name, mail: mail ?? '' }, madeAt: now, origin };
    return {
      to: hasPlace && planned.length + canceled.length > 0 ? mail : null,
      written: gatheringMail(kind, { name, planned, canceled, reason, origin, help }),
      calendar: mail
        ? [
            ...calendarEntries(planned, { ...sending, method: 'REQUEST' }),
            ...calendarEntries(canceled, { ...sending, method: 'CANCEL' }),
          ]
        : [],
    };
  }
}
