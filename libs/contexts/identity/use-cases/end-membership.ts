import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, insist } from '#kernel';
import { Transaction } from '#platform';
import type { MembershipId } from '../domain/ids.ts';
import { lastDayOf } from '../domain/membership.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { canEndMembership } from '../policy.ts';
import { LeaveOrganization } from './leave-organization.ts';

interface Asked {
  readonly membershipId: MembershipId;
  readonly reason: string;
  /** The last day; today, where nothing else is said. */
  readonly endsOn?: CalendarDate;
}

/** Ends a membership and the roles held through it. The person keeps the account and what they earned. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly members: MemberRepository,
    private readonly leaveOrganization: LeaveOrganization,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { membershipId, reason, endsOn: asked }: Asked): Promise<{ endsOn: CalendarDate }> {
    return this.transaction.run(scope, async () => {
      const today = this.clock.today();
      const membership = await this.members.lock(scope, membershipId);
      insist(canEndMembership(scope.actor, membership));
      const endsOn = lastDayOf(membership, asked ?? today, today);
      await this.leaveOrganization.execute(membership, { endsOn, reason });
      return { endsOn };
    });
  }
}
