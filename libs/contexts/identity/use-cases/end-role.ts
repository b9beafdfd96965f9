import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { roleEnded } from '../domain/events.ts';
import type { RoleGrantId } from '../domain/ids.ts';
import { statusOf } from '../domain/role-grant.ts';
import { RoleRepository } from '../persistence/role.repository.ts';
import { canEndRole } from '../policy.ts';

/** The office ends a role before its period does; it counts from this moment. */
@Injectable()
export class EndRole {
  constructor(
    private readonly roles: RoleRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(
    scope: AuthorizedScope,
    { roleId, reason }: { roleId: RoleGrantId; reason: string },
  ): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const grant = await this.roles.lock(scope, roleId);
      const { id: grantId, personId, role, organizationId } = grant;
      insist(canEndRole(scope.actor, { ...grant, status: statusOf(grant, this.clock.today()) }));
      await this.roles.end(grant);
      const facts = { grantId, personId, role, organizationId };
      await this.events.append({ kind: roleEnded, organizationId, facts, reason });
      return {};
    });
  }
}
