import { Injectable } from '@nestjs/common';
import { CountFlood } from '#identity';
import { Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { ConsentLinkRefused } from '../domain/application-errors.ts';
import { guardianConsentGiven } from '../domain/application-events.ts';
import { type ConsentAsked, GuardianConsentStatement } from '../persistence/guardian-consent.statement.ts';

interface Shown {
  readonly code: string;
  readonly address: string;
}

/** A guardian reads what is asked, and agrees, by the link of a mail alone. It serves once. */
@Injectable()
export class GiveGuardianConsent {
  constructor(
    private readonly consents: GuardianConsentStatement,
    private readonly countFlood: CountFlood,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async look({ code, address }: Shown): Promise<Pick<ConsentAsked, 'applicant' | 'program' | 'fiscalYear'>> {
    const counted = await this.countFlood.execute('guardian link', address);
    const behind = await this.transaction.under('guardian-consent', () => this.consents.behind(code, this.clock.now()));
    if (!behind) throw new ConsentLinkRefused();
    await counted.forgive();
    const { applicant, program, fiscalYear } = behind;
    return { applicant, program, fiscalYear };
  }

  async execute({ code, address, guardianName }: Shown & { guardianName: string }): Promise<Record<string, never>> {
    const counted = await this.countFlood.execute('guardian link', address);
    await this.transaction.under('guardian-consent', async () => {
      const given = await this.consents.give(code, guardianName, this.clock.now());
      if (!given) throw new ConsentLinkRefused();
      const { cohortId, learnerId, organizationId } = given;
      const facts = { cohortId, learnerId, method: 'link' as const };
      await this.events.append({ kind: guardianConsentGiven, organizationId, facts });
    });
    await counted.forgive();
    return {};
  }
}
