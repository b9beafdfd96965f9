import { Injectable } from '@nestjs/common';
import { type CalendarDate, Clock, newId, type OrganizationId, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { personRegistered, roleGranted } from '../domain/events.ts';
import { ArrivalStatement } from '../persistence/arrival.statement.ts';
import { RegistrationStatement } from '../persistence/registration.statement.ts';
import { RoleRepository } from '../persistence/role.repository.ts';

interface Agreed {
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
  /** The last day. */
  readonly until: CalendarDate;
  readonly reason: string;
}

/**
 * Somebody who was asked by the office and agreed in their own session instructs at an organization from today: they belong
 * to it and hold the role, each unless they do already. Joins the caller's transaction, which has judged it.
 */
@Injectable()
export class TakeUpRole {
  constructor(
    private readonly arrivals: ArrivalStatement,
    private readonly registration: RegistrationStatement,
    private readonly roles: RoleRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(agreed: Agreed): Promise<void> {
    return this.transaction.under('register-people', async () => {
      await this.registration.open(agreed.organizationId);
      await this.belong(agreed);
      await this.instruct(agreed);
    });
  }

  private async belong({ personId, organizationId, reason }: Agreed): Promise<void> {
    const present = await this.arrivals.presentOf(personId);
    if (present.some((membership) => membership.organizationId === organizationId)) return;
    const membershipId = newId<'Membership'>();
    const membership = { id: membershipId, personId, staffNumber: null, department: null };
    await this.registration.addMemberships(organizationId, this.clock.today(), [membership]);
    const facts = { personId, membershipId };
    await this.events.append({ kind: personRegistered, organizationId, facts, reason });
  }

  private async instruct({ personId, organizationId, until: endsOn, reason }: Agreed): Promise<void> {
    const held = await this.roles.heldBy({ personId, organizationId });
    if (held.some((grant) => grant.role === 'instructor' && (grant.endsOn === null || grant.endsOn >= endsOn))) return;
    const [id, startsOn, role] = [newId<'RoleGrant'>(), this.clock.today(), 'instructor' as const];
    await this.transaction.under('take-up-assistants', () =>
      this.roles.add({ id, role, organizationId, personId, startsOn, endsOn, endedAt: null }),
    );
    const facts = { grantId: id, personId, role, organizationId, startsOn, endsOn };
    await this.events.append({ kind: roleGranted, organizationId, facts, reason });
  }
}
