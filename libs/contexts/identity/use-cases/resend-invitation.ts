import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { PersonNeedsMail } from '../domain/errors.ts';
import { roleGranted } from '../domain/events.ts';
import type { RoleGrantId } from '../domain/ids.ts';
import { statusOf } from '../domain/role-grant.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { RoleRepository } from '../persistence/role.repository.ts';
import { canResend } from '../policy.ts';

/** Tells the holder of a role once more, with a new link; the link before it is dead. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly roles: RoleRepository,
    private readonly members: MemberRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, roleId: RoleGrantId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const grant = await this.roles.lock(scope, roleId);
      insist(canResend(scope.actor, { ...grant, status: statusOf(grant, this.clock.today()) }));
      const { mail } = await this.members.lockAccount(grant.personId);
      if (!mail) throw new PersonNeedsMail();
      const { id: grantId, personId, role, organizationId, startsOn, endsOn } = grant;
      const facts = { grantId, personId, role, organizationId, startsOn, endsOn };
      await this.events.append({ kind: roleGranted, organizationId, facts });
      return {};
    });
  }
}
