import { Injectable } from '@nestjs/common';
import { type CalendarDate, Clock, dayInTokyo } from '#kernel';
import { Daily, type Schedule, Settings, Transaction } from '#platform';
import { sortRecipients } from '../domain/recipients.ts';
import { RecipientStatement } from '../persistence/recipient.statement.ts';
import { WriteNotices } from '../use-cases/write-notices.ts';

const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** Some days before their access ends, those who have not completed are reminded. */
@Daily('08:30', 'write-notices')
@Injectable()
export class RemindBeforeEnd implements Schedule {
  constructor(
    private readonly recipients: RecipientStatement,
    private readonly writeNotices: WriteNotices,
    private readonly transaction: Transaction,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return this.transaction.under('write-notices', async () => {
      const days = this.settings.values.REMIND_DAYS_BEFORE_END.map((ahead) => this.dayIn(ahead));
      const ending = await this.recipients.endingOn(days, this.clock.today());
      const together = Map.groupBy(ending, ({ organizationId, offeringId }) => `${organizationId} ${offeringId}`);
      for (const group of together.values()) {
        const { byMail } = sortRecipients(group);
        const [first] = group;
        if (first) {
          await this.writeNotices.execute({ kind: 'reminder', offeringId: first.offeringId, recipients: byMail });
        }
      }
    });
  }

  private dayIn(days: number): CalendarDate {
    return dayInTokyo(new Date(this.clock.now().getTime() + days * DAY_MILLIS));
  }
}
