import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, newId, type OrganizationId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type Arrival, answered, lastDayBefore } from '../domain/arrival.ts';
import { AlreadyMember } from '../domain/arrival-errors.ts';
import { MemberNotFound, OwnRoleStays } from '../domain/errors.ts';
import { memberArrived, personRegistered } from '../domain/events.ts';
import type { ArrivalId, MembershipId } from '../domain/ids.ts';
import { ArrivalStatement, type PresentMembership } from '../persistence/arrival.statement.ts';
import { RegistrationStatement } from '../persistence/registration.statement.ts';
import { canAnswerArrival } from '../policy.ts';
import { LeaveOrganization } from './leave-organization.ts';

interface Asked {
  readonly arrivalId: ArrivalId;
  /** Memberships that end with the day before, as the person says. */
  readonly leaving: readonly MembershipId[];
}

export interface Arrived {
  readonly organizationId: OrganizationId;
  /** Whether they belong to no other organization any more. */
  readonly isOnlyPlace: boolean;
}

const REASON = '異動（ご本人の申し出）';

/**
 * A person becomes a member where they were asked to, with the account they have; from today, and for what is to come:
 * enrollments and what was completed stay with the organization of their day.
 */
@Injectable()
export class ConfirmArrival {
  constructor(
    private readonly arrivals: ArrivalStatement,
    private readonly registration: RegistrationStatement,
    private readonly leaveOrganization: LeaveOrganization,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { arrivalId, leaving }: Asked): Promise<Arrived> {
    const { personId } = scope.actor;
    return this.transaction.run(scope, () =>
      this.transaction.under('register-people', async () => {
        const arrival = await this.arrivals.lock(arrivalId, personId);
        insist(canAnswerArrival(scope.actor, arrival));
        const state = answered(arrival, 'confirm', this.clock.now());
        await this.registration.open(arrival.organizationId);
        const present = await this.arrivals.presentOf(personId);
        if (present.some(({ organizationId }) => organizationId === arrival.organizationId)) throw new AlreadyMember();
        const left = await this.leave(present, leaving);
        await this.join(arrival, present, left);
        await this.arrivals.answer(arrival, state);
        return { organizationId: arrival.organizationId, isOnlyPlace: left.size === present.length };
      }),
    );
  }

  private async leave(present: readonly PresentMembership[], leaving: readonly MembershipId[]) {
    const left = new Map<OrganizationId, ReturnType<typeof lastDayBefore>>();
    for (const id of new Set(leaving)) {
      const membership = present.find((each) => each.id === id);
      if (!membership) throw new MemberNotFound();
      const { isOfficer, ...ending } = membership;
      if (isOfficer) throw new OwnRoleStays();
      const endsOn = lastDayBefore(ending, this.clock.now());
      await this.leaveOrganization.execute(ending, { endsOn, reason: REASON });
      left.set(ending.organizationId, endsOn);
    }
    return left;
  }

  private async join(
    { organizationId, personId, staffNumber, department }: Arrival,
    present: readonly PresentMembership[],
    left: ReadonlyMap<OrganizationId, ReturnType<typeof lastDayBefore>>,
  ): Promise<void> {
    const membershipId = newId<'Membership'>();
    const free = await this.freeNumber(organizationId, staffNumber);
    const membership = { id: membershipId, personId, staffNumber: free, department };
    await this.registration.addMemberships(organizationId, this.clock.today(), [membership]);
    const facts = { personId, membershipId };
    const from = present.map((each) => {
      const place: OrganizationId = each.organizationId;
      return { organizationId: place, endsOn: left.get(place) ?? null };
    });
    await this.events.append({ kind: personRegistered, organizationId, facts });
    await this.events.append({ kind: memberArrived, organizationId, facts: { ...facts, from } });
  }

  /** A number that a colleague has got meanwhile is left to the coordinator. */
  private async freeNumber(organizationId: OrganizationId, staffNumber: string | null): Promise<string | null> {
    const taken = staffNumber && (await this.registration.presentNumber(organizationId, [staffNumber]));
    return taken ? null : staffNumber;
  }
}
