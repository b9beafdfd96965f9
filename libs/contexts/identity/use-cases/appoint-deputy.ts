import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, insist, organizationIn } from '#kernel';
import { Transaction } from '#platform';
import { MemberNotFound } from '../domain/errors.ts';
import type { MembershipId } from '../domain/ids.ts';
import { canAppointDeputy } from '../policy.ts';
import { type Appointed, AppointPerson } from './appoint-person.ts';

interface Asked {
  readonly memberId: MembershipId;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** A coordinator lets a member of their organization approve applications for a period: while they are away. */
@Injectable()
export class AppointDeputy {
  constructor(
    private readonly appointPerson: AppointPerson,
    private readonly transaction: Transaction,
  ) {}

  async execute(scope: AuthorizedScope, { memberId, startsOn, endsOn }: Asked): Promise<Appointed> {
    const organizationId = organizationIn(scope);
    if (!organizationId) throw new MemberNotFound();
    insist(canAppointDeputy(scope.actor, organizationId));
    const role = 'application-deputy';
    const asked = { role, organizationId, startsOn, endsOn, person: { memberId } } as const;
    return this.transaction.run(scope, () => this.appointPerson.execute(scope, asked));
  }
}
