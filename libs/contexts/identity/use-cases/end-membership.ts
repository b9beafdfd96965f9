import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { membershipEnded, roleEnded } from '../domain/events.ts';
import type { MembershipId } from '../domain/ids.ts';
import { lastDayOf, type Membership } from '../domain/membership.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { RoleRepository } from '../persistence/role.repository.ts';
import { canEndMembership } from '../policy.ts';

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
    private readonly roles: RoleRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { membershipId, reason, endsOn: asked }: Asked): Promise<{ endsOn: CalendarDate }> {
    return this.transaction.run(scope, async () => {
      const today = this.clock.today();
      const membership = await this.members.lock(scope, membershipId);
      insist(canEndMembership(scope.actor, membership));
      const { personId, organizationId } = membership;
      const endsOn = lastDayOf(membership, asked ?? today, today);
      await this.members.saveMembership({ ...membership, endsOn });
      const facts = { personId, membershipId, endsOn };
      await this.events.append({ kind: membershipEnded, organizationId, facts, reason });
      await this.endRoles(membership, reason);
      return { endsOn };
    });
  }

  private async endRoles({ personId, organizationId }: Membership, reason: string): Promise<void> {
    for (const grant of await this.roles.heldBy({ personId, organizationId })) {
      // Whoever ends the membership need not reach every role that ends with it.
      await this.transaction.under('register-people', () => this.roles.end(grant));
      const facts = { grantId: grant.id, personId, role: grant.role, organizationId };
      await this.events.append({ kind: roleEnded, organizationId, facts, reason });
    }
  }
}
