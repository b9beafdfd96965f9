import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { membershipEnded, roleEnded } from '../domain/events.ts';
import type { Membership } from '../domain/membership.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { RoleRepository } from '../persistence/role.repository.ts';

interface Leaving {
  readonly endsOn: CalendarDate;
  readonly reason: string;
}

/** Ends a membership and the roles held through it, once the caller has judged that it may end. Joins their transaction. */
@Injectable()
export class LeaveOrganization {
  constructor(
    private readonly members: MemberRepository,
    private readonly roles: RoleRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  async execute({ id: membershipId, ...membership }: Membership, { endsOn, reason }: Leaving): Promise<void> {
    const { personId, organizationId } = membership;
    await this.members.saveMembership({ ...membership, id: membershipId, endsOn });
    const facts = { personId, membershipId, endsOn };
    await this.events.append({ kind: membershipEnded, organizationId, facts, reason });
    for (const grant of await this.roles.heldBy({ personId, organizationId })) {
      // Whoever ends the membership need not reach every role that ends with it.
      await this.transaction.under('register-people', () => this.roles.end(grant));
      const ended = { grantId: grant.id, personId, role: grant.role, organizationId };
      await this.events.append({ kind: roleEnded, organizationId, facts: ended, reason });
    }
  }
}
