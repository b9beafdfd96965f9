import { Injectable } from '@nestjs/common';
import { CountFlood } from '#identity';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import type { GuardianCodes } from '#selection';
import { type GuardianAsked, insistOnLink } from '../domain/guardian-asked.ts';
import { WorkConsentLinkRefused } from '../domain/work-errors.ts';
import { GuardianLinkStatement } from '../persistence/guardian-link.statement.ts';
import { WorkForGuardian, type WorkShown } from '../queries/work-for-guardian.ts';
import { SettleGuardianAnswer } from './settle-guardian-answer.ts';

interface Shown {
  readonly code: string;
  readonly address: string;
}

const VIEWING_MILLIS = 2 * 60 * 60 * 1000;
const AUTHORITY = 'guardian-work-consent';

/** A guardian looks at a work by the link of a mail, answers once, and takes a consent back by its second link. */
@Injectable()
export class AnswerAsGuardian {
  constructor(
    private readonly links: GuardianLinkStatement,
    private readonly works: WorkForGuardian,
    private readonly settle: SettleGuardianAnswer,
    private readonly countFlood: CountFlood,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  look({ code, address }: Shown, codes: Pick<GuardianCodes, 'make'>): Promise<WorkShown> {
    return this.counted(address, async () => {
      const asked = await this.behind(code);
      if (!asked) throw new WorkConsentLinkRefused();
      const ticket = codes.make();
      await this.links.letView(asked, ticket, new Date(this.clock.now().getTime() + VIEWING_MILLIS));
      return this.works.ask(asked, ticket);
    });
  }

  answer({
    code,
    address,
    ...told
  }: Shown & { guardianName: string; agrees: boolean }): Promise<Record<string, never>> {
    return this.counted(address, async () => {
      const known = insistOnLink(await this.behind(code), { may: 'answer' });
      await this.settle.answer(known, told);
      return {};
    });
  }

  withdraw({ code, address }: Shown): Promise<Record<string, never>> {
    return this.counted(address, async () => {
      await this.settle.withdraw(insistOnLink(await this.behind(code), { may: 'withdraw' }));
      return {};
    });
  }

  private behind(code: string): Promise<GuardianAsked | undefined> {
    return this.links.behind(code, this.clock.now());
  }

  /** Whoever guesses waits; all of it is one transaction. */
  private async counted<T>(address: string, work: () => Promise<T>): Promise<T> {
    const counted = await this.countFlood.execute('guardian link', address);
    const done = await this.transaction.under(AUTHORITY, work);
    await counted.forgive();
    return done;
  }
}
