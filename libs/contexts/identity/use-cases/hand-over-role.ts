import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { roleEnded } from '../domain/events.ts';
import type { RoleGrantId } from '../domain/ids.ts';
import { statusOf } from '../domain/role-grant.ts';
import { RoleRepository } from '../persistence/role.repository.ts';
import { canHandOver } from '../policy.ts';
import { type Appointed, AppointPerson, type Appointee } from './appoint-person.ts';

interface Asked {
  readonly roleId: RoleGrantId;
  readonly to: Appointee;
  readonly reason: string;
}

/** A coordinator's role goes to a successor for what is left of its period; the predecessor's ends at that moment. */
@Injectable()
export class HandOverRole {
  constructor(
    private readonly roles: RoleRepository,
    private readonly appointPerson: AppointPerson,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { roleId, to, reason }: Asked): Promise<Appointed> {
    return this.transaction.run(scope, async () => {
      const today = this.clock.today();
      const grant = await this.roles.lock(scope, roleId);
      const { personId, role, organizationId, endsOn } = grant;
      insist(canHandOver(scope.actor, { ...grant, status: statusOf(grant, today) }));
      const asked = { role, organizationId, startsOn: today, endsOn, person: to, reason };
      const appointed = await this.appointPerson.execute(scope, asked);
      await this.roles.end(grant);
      const facts = { grantId: grant.id, personId, role, organizationId };
      await this.events.append({ kind: roleEnded, organizationId, facts, reason });
      return appointed;
    });
  }
}
