import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import {
  cohortApplicationSubmitted,
  type ConsentLetter,
  guardianConsentAsked,
  IssueConsentLink,
  ReceiptOf,
  type ReceiptTold,
} from '#selection';
import { consentMail, receiptMail } from '../documents/cohort-mails.ts';

/** Who has submitted gets a receipt. */
@Reacts(cohortApplicationSubmitted, 'send-mail')
@Injectable()
export class SendReceiptOnCohortApplication
  implements Errand<typeof cohortApplicationSubmitted, ReceiptTold | undefined>
{
  constructor(
    private readonly receiptOf: ReceiptOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof cohortApplicationSubmitted>): Promise<ReceiptTold | undefined> {
    return this.receiptOf.ask(facts.cohortApplicationId, facts.number);
  }

  async send(receipt: ReceiptTold | undefined, messageId: string): Promise<void> {
    if (!receipt?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: receipt.mail, messageId, ...receiptMail({ origin, help, ...receipt }) });
  }
}

/** A minor's guardian is asked to agree. */
@Reacts(guardianConsentAsked, 'send-mail')
@Injectable()
export class AskGuardianOnConsentAsked implements Errand<typeof guardianConsentAsked, ConsentLetter | null> {
  constructor(
    private readonly issueConsentLink: IssueConsentLink,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof guardianConsentAsked>): Promise<ConsentLetter | null> {
    return this.issueConsentLink.execute(facts);
  }

  async send(letter: ConsentLetter | null, messageId: string): Promise<void> {
    if (!letter) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: letter.mail, messageId, ...consentMail({ origin, help, ...letter }) });
  }
}
