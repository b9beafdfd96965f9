import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Clock, type FiscalYear, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortId } from '../domain/ids.ts';
import { GuardianConsentStatement } from '../persistence/guardian-consent.statement.ts';

const LIVES_MILLIS = 14 * 24 * 60 * 60 * 1000;
const CODE_BYTES = 16;

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
    private readonly clock: Clock,
  ) {}

  execute(of: { cohortId: CohortId; learnerId: PersonId }): Promise<ConsentLetter | null> {
    return this.transaction.under('guardian-consent', async () => {
      const asked = await this.consents.askedOf(of);
      if (!asked?.guardianMail) return null;
      const code = randomBytes(CODE_BYTES).toString('hex');
      const expiresAt = new Date(this.clock.now().getTime() + LIVES_MILLIS);
      await this.consents.issue(asked, code, expiresAt);
      const { guardianMail: mail, applicant, program, fiscalYear } = asked;
      return { mail, applicant, program, fiscalYear, code, expiresAt };
    });
  }
}
