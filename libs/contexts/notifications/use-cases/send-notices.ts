import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import { NobodyToTell } from '../domain/errors.ts';
import { countsOf } from '../domain/recipients.ts';
import type { Sought } from '../persistence/recipient.statement.ts';
import { SortedRecipients } from '../queries/sorted-recipients.ts';
import { WriteNotices } from './write-notices.ts';

type Asked = Omit<Sought, 'organizationId' | 'today'>;

interface Counts {
  readonly mailed: number;
  readonly onPaper: number;
  readonly toldBefore: number;
}

/** Invites or reminds the people of an offering, as far as the asker reaches: each of them once, and at most once a day. */
@Injectable()
export class SendNotices {
  constructor(
    private readonly sortedRecipients: SortedRecipients,
    private readonly writeNotices: WriteNotices,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<Counts> {
    return this.transaction.run(scope, async () => {
      const sorted = await this.sortedRecipients.ask(scope, asked);
      if (sorted.byMail.length === 0) throw new NobodyToTell();
      const byOrganization = Map.groupBy(sorted.byMail, ({ organizationId }): OrganizationId => organizationId);
      let mailed = 0;
      for (const recipients of byOrganization.values()) {
        mailed += await this.writeNotices.execute({ kind: asked.kind, offeringId: asked.offeringId, recipients });
      }
      return { ...countsOf(sorted), mailed };
    });
  }
}
