import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, insist, type OrganizationId, type Role } from '#kernel';
import { Transaction } from '#platform';
import { MemberNotFound } from '../domain/errors.ts';
import { AppointmentRepository } from '../persistence/appointment.repository.ts';
import { canGrant } from '../policy.ts';
import { type Appointed, AppointPerson, type Appointee } from './appoint-person.ts';

interface Asked {
  readonly role: Role;
  readonly organizationId: OrganizationId;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly person: Appointee;
}

/** The office gives a person a role in an organization for a period; the person is told by mail. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly appointments: AppointmentRepository,
    private readonly appointPerson: AppointPerson,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { role, organizationId, person, startsOn, endsOn }: Asked): Promise<Appointed> {
    return this.transaction.run(scope, async () => {
      const place = await this.appointments.place(organizationId);
      if (!place) throw new MemberNotFound();
      const appointment = { role, organizationId, organizationName: place.name, organizationType: place.type };
      insist(canGrant(scope.actor, appointment));
      return this.appointPerson.execute(scope, { role, organizationId, person, startsOn, endsOn });
    });
  }
}
