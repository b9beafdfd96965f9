import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, organizationIn } from '#kernel';
import { Transaction } from '#platform';
import { type Sorted, sortRecipients } from '../domain/recipients.ts';
import { RecipientStatement, type Sought } from '../persistence/recipient.statement.ts';

/** Whom a notice would reach, as far as the asker does. */
@Injectable()
export class SortedRecipients {
  constructor(
    private readonly recipients: RecipientStatement,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  ask(scope: AuthorizedScope, asked: Omit<Sought, 'organizationId' | 'today'>): Promise<Sorted> {
    const sought = { ...asked, organizationId: organizationIn(scope), today: this.clock.today() };
    return this.transaction.run(scope, async () => sortRecipients(await this.recipients.inOffering(sought)));
  }
}
