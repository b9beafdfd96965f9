import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import { GuardianCodes, lapseOfLink } from '#selection';
import type { WorkLinkId } from '../domain/work-ids.ts';
import { GuardianLinkStatement } from '../persistence/guardian-link.statement.ts';
import { GuardianLetterOf, type WorkLetter } from '../queries/guardian-letter-of.ts';

/** What the mail to the guardian of an author says, the codes in clear: for the mail being sent now. */
export interface WorkConsentLetter extends WorkLetter {
  readonly code: string;
  /** Good from when they have agreed, for as long as they have. */
  readonly withdrawal: string;
  readonly expiresAt: Date;
}

/** Makes the links by which a guardian answers, for whoever sends them at this moment; null where nothing is asked. */
@Injectable()
export class IssueWorkConsentLink {
  constructor(
    private readonly letterOf: GuardianLetterOf,
    private readonly links: GuardianLinkStatement,
    private readonly codes: GuardianCodes,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(linkId: WorkLinkId): Promise<WorkConsentLetter | null> {
    return this.transaction.under('guardian-work-consent', async () => {
      const letter = await this.letterOf.ask(linkId);
      if (!letter) return null;
      const codes = { code: this.codes.make(), withdrawal: this.codes.make() };
      const expiresAt = lapseOfLink(this.clock.now());
      await this.links.issue(linkId, codes, expiresAt);
      return { ...letter, ...codes, expiresAt };
    });
  }
}
