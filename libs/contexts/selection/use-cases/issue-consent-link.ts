import { Injectable } from '@nestjs/common';
import { Clock, type FiscalYear, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { lapseOfLink } from '../domain/guardian-link.ts';
import type { CohortId } from '../domain/ids.ts';
import { GuardianCodes } from '../persistence/guardian-codes.ts';
import { GuardianConsentStatement } from '../persistence/guardian-consent.statement.ts';

/** What the mail to a guardian says. */
export interface ConsentLetter {
  readonly mail: string;
  readonly applicant: string;
  readonly program: { readonly ja: string; readonly en: string };
  readonly fiscalYear: FiscalYear;
  /** The code in clear, for the mail being sent now. */
  readonly code: string;
  readonly expiresAt: Date;
}

/** Makes the link by which a guardian agrees, for whoever sends it at this moment; null where nothing is to be asked. */
@Injectable()
export class IssueConsentLink {
  constructor(
    private readonly consents: GuardianConsentStatement,
    private readonly transaction: Transaction,
    private readonly codes: GuardianCodes,
    private readonly clock: Clock,
  ) {}

  execute(of: { cohortId: CohortId; learnerId: PersonId }): Promise<ConsentLetter | null> {
    return this.transaction.under('guardian-consent', async () => {
      const asked = await this.consents.askedOf(of);
      if (!asked?.guardianMail) return null;
      const code = this.codes.make();
      const expiresAt = lapseOfLink(this.clock.now());
      await this.consents.issue(asked, code, expiresAt);
      const { guardianMail: mail, applicant, program, fiscalYear } = asked;
      return { mail, applicant, program, fiscalYear, code, expiresAt };
    });
  }
}
