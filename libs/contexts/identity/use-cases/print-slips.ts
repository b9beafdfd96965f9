import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { MembershipAlreadyEnded, SlipsAlreadyPrinted } from '../domain/errors.ts';
import { slipPrinted } from '../domain/events.ts';
import type { MembershipId } from '../domain/ids.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { canPrintSlip } from '../policy.ts';
import { IssueCode, type IssuedCode } from './issue-code.ts';

export interface Slip extends IssuedCode {
  readonly organizationName: string;
  readonly department: string | null;
  readonly staffNumber: string | null;
}

/**
 * Makes a new code for each of these members, for the paper that is printed now; older slips of theirs are dead. The
 * codes are nowhere kept in clear, so a repeated request cannot have them again.
 */
@Injectable()
export class PrintSlips {
  constructor(
    private readonly members: MemberRepository,
    private readonly issueCode: IssueCode,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, memberIds: readonly MembershipId[]): Promise<Slip[]> {
    const slips: Slip[] = [];
    await this.transaction.run(scope, async () => {
      slips.length = 0;
      for (const memberId of new Set(memberIds)) slips.push(await this.slipFor(scope, memberId));
      return {};
    });
    if (slips.length === 0) throw new SlipsAlreadyPrinted();
    return slips;
  }

  private async slipFor(scope: AuthorizedScope, memberId: MembershipId): Promise<Slip> {
    const membership = await this.members.lock(scope, memberId);
    const { personId, organizationId, department, staffNumber } = membership;
    const belongsElsewhere = await this.members.belongsElsewhere(personId, organizationId, this.clock.today());
    insist(canPrintSlip(scope.actor, membership, { belongsElsewhere }));
    if (membership.endsOn) throw new MembershipAlreadyEnded(membership.endsOn);
    const issued = await this.issueCode.execute({ personId, purpose: 'slip' });
    await this.events.append({ kind: slipPrinted, organizationId, facts: { personId } });
    return { ...issued, department, staffNumber, organizationName: await this.members.nameOf(organizationId) };
  }
}
