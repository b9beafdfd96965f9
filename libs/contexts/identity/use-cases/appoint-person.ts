import { Injectable } from '@nestjs/common';
import {
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  newId,
  type OrganizationId,
  type PersonId,
  type Role,
} from '#kernel';
import { EventLog } from '#platform';
import { MemberNotFound, PersonNeedsMail, RoleAlreadyHeld, RolePeriodOver } from '../domain/errors.ts';
import { roleGranted } from '../domain/events.ts';
import type { MembershipId, RoleGrantId } from '../domain/ids.ts';
import { AppointmentRepository, type Member } from '../persistence/appointment.repository.ts';
import { RoleRepository } from '../persistence/role.repository.ts';
import { type NewPerson } from './register-people.ts';
import { RegisterPerson } from './register-person.ts';

/** A member already there, or somebody new, who needs a mail address. */
export type Appointee = { readonly memberId: MembershipId } | (NewPerson & { readonly mail: string });

export interface Appointed {
  readonly id: RoleGrantId;
  readonly personId: PersonId;
  readonly signInId: string;
}

interface Asked {
  readonly role: Role;
  readonly organizationId: OrganizationId;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly person: Appointee;
  readonly reason?: string;
}

/** Puts a person into a role, once the caller has judged that it may be given. Joins the caller's transaction. */
@Injectable()
export class AppointPerson {
  constructor(
    private readonly appointments: AppointmentRepository,
    private readonly roles: RoleRepository,
    private readonly registerPerson: RegisterPerson,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, asked: Asked): Promise<Appointed> {
    const { role, organizationId, startsOn, endsOn, reason } = asked;
    const today = this.clock.today();
    if (endsOn && (endsOn < startsOn || endsOn < today)) throw new RolePeriodOver(today);
    const { personId, signInId } = await this.find(scope, asked);
    const held = await this.roles.heldBy({ personId, organizationId });
    const same = held.find((grant) => grant.role === role && !(endsOn && grant.startsOn > endsOn));
    if (same) throw new RoleAlreadyHeld(same.endsOn);
    const id = newId<'RoleGrant'>();
    await this.roles.add({ id, role, organizationId, personId, startsOn, endsOn, endedAt: null });
    const facts = { grantId: id, personId, role, organizationId, startsOn, endsOn };
    await this.events.append({ kind: roleGranted, organizationId, facts, ...(reason && { reason }) });
    return { id, personId, signInId };
  }

  private async find(scope: AuthorizedScope, { organizationId, person }: Asked) {
    const known = await this.knownAs(organizationId, person);
    if (known && !known.mail) throw new PersonNeedsMail();
    if (known) return known;
    if ('memberId' in person) throw new MemberNotFound();
    return this.registerPerson.execute(scope, { organizationId, ...person });
  }

  private knownAs(organizationId: OrganizationId, person: Appointee): Promise<Member | undefined> {
    return 'memberId' in person
      ? this.appointments.member(organizationId, person.memberId)
      : this.appointments.memberNamed(organizationId, person.name, person.mail);
  }
}
