import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type OrganizationId, organizationIn, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { MemberNotFound } from '../domain/errors.ts';
import type { RoleGrantId } from '../domain/ids.ts';
import { type RoleGrant, statusOf } from '../domain/role-grant.ts';
import { RoleGrantSchema } from './identity.schemas.ts';

interface Holder {
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
}

@Injectable()
export class RoleRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** The role, locked until the transaction ends; out of the scope's reach it is not found. */
  async lock(scope: AuthorizedScope, id: RoleGrantId): Promise<RoleGrant> {
    const organizationId = organizationIn(scope);
    const grant = await this.transaction.manager.findOne(RoleGrantSchema, {
      where: { id, ...(organizationId && { organizationId }) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!grant) throw new MemberNotFound();
    return grant;
  }

  async add(grant: RoleGrant): Promise<void> {
    await this.transaction.manager.insert(RoleGrantSchema, grant);
  }

  /** The roles a person holds, or will hold, in an organization. */
  async heldBy({ personId, organizationId }: Holder): Promise<RoleGrant[]> {
    const grants = await this.transaction.manager.findBy(RoleGrantSchema, { personId, organizationId });
    return grants.filter((grant) => statusOf(grant, this.clock.today()) !== 'ended');
  }

  async end({ id }: Pick<RoleGrant, 'id'>): Promise<void> {
    await this.transaction.manager.update(RoleGrantSchema, { id }, { endedAt: this.clock.now() });
  }
}
