import { Injectable } from '@nestjs/common';
import { type CalendarDate, Clock, dayInTokyo } from '#kernel';
import { Transaction } from '#platform';
import { sortRecipients } from '../domain/recipients.ts';
import { RecipientStatement } from '../persistence/recipient.statement.ts';
import { WriteNotices } from './write-notices.ts';

const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** Reminds those who have not completed and whose access ends in one of these numbers of days. */
@Injectable()
export class RemindThoseEnding {
  constructor(
    private readonly recipients: RecipientStatement,
    private readonly writeNotices: WriteNotices,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(daysAhead: readonly number[]): Promise<void> {
    return this.transaction.under('write-notices', async () => {
      const days = daysAhead.map((ahead) => this.dayIn(ahead));
      const ending = await this.recipients.endingOn(days, this.clock.today());
      const together = Map.groupBy(ending, ({ organizationId, offeringId }) => `${organizationId} ${offeringId}`);
      for (const group of together.values()) {
        const [first] = group;
        const { byMail: recipients } = sortRecipients(group);
        if (first) await this.writeNotices.execute({ kind: 'reminder', offeringId: first.offeringId, recipients });
      }
    });
  }

  private dayIn(days: number): CalendarDate {
    return dayInTokyo(new Date(this.clock.now().getTime() + days * DAY_MILLIS));
  }
}
