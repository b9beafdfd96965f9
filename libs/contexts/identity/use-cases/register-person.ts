import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, CalendarDate, OrganizationId } from '#kernel';
import { type NewPerson, type Registered, RegisterPeople } from './register-people.ts';

interface Asked extends NewPerson {
  readonly organizationId: OrganizationId;
  readonly startsOn?: CalendarDate;
  readonly reason?: string;
}

/** Gives one person an account and a membership in an organization. */
@Injectable()
export class RegisterPerson {
  constructor(private readonly registerPeople: RegisterPeople) {}

  async execute(scope: AuthorizedScope, { organizationId, startsOn, reason, ...person }: Asked): Promise<Registered> {
    const when = { ...(startsOn && { startsOn }), ...(reason && { reason }) };
    const [registered] = await this.registerPeople.execute(scope, { organizationId, people: [person], ...when });
    return registered as Registered;
  }
}
