import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { roleEnded } from '../domain/events.ts';
import type { RoleGrantId } from '../domain/ids.ts';
import { statusOf } from '../domain/role-grant.ts';
import { RoleRepository } from '../persistence/role.repository.ts';
import { canEndDeputy } from '../policy.ts';

interface Asked {
  readonly roleId: RoleGrantId;
  readonly reason: string;
}

/** A coordinator ends what they let a deputy do, before its period is over. */
@Injectable()
export class EndDeputy {
  constructor(
    private readonly roles: RoleRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { roleId, reason }: Asked): Promise<{ id: RoleGrantId }> {
    return this.transaction.run(scope, async () => {
      const grant = await this.roles.lock(scope, roleId);
      insist(canEndDeputy(scope.actor, { ...grant, status: statusOf(grant, this.clock.today()) }));
      await this.roles.end(grant);
      const { personId, role, organizationId } = grant;
      const facts = { grantId: grant.id, personId, role, organizationId };
      await this.events.append({ kind: roleEnded, organizationId, facts, reason });
      return { id: roleId };
    });
  }
}
