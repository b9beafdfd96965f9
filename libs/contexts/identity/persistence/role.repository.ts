import { Injectable } from '@nestjs/common';
import { Clock, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
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
