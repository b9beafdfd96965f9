import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import { sortRecipients } from '../domain/recipients.ts';
import { RecipientStatement } from '../persistence/recipient.statement.ts';
import { WriteNotices } from './write-notices.ts';

/** Reminds those who have not completed, as many days before their access ends as their offering says. */
@Injectable()
export class RemindThoseEnding {
  constructor(
    private readonly recipients: RecipientStatement,
    private readonly writeNotices: WriteNotices,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** `daysAhead` stands in for an offering that has no days of its own. */
  execute(daysAhead: readonly number[]): Promise<void> {
    return this.transaction.under('write-notices', async () => {
      const ending = await this.recipients.ending(daysAhead, this.clock.today());
      const together = Map.groupBy(ending, ({ organizationId, offeringId }) => `${organizationId} ${offeringId}`);
      for (const group of together.values()) {
        const [first] = group;
        const { byMail: recipients } = sortRecipients(group);
        if (first) await this.writeNotices.execute({ kind: 'reminder', offeringId: first.offeringId, recipients });
      }
    });
  }
}
