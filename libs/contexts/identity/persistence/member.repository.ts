import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, organizationIn, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Account } from '../domain/account.ts';
import { MemberNotFound } from '../domain/errors.ts';
import type { MembershipId } from '../domain/ids.ts';
import type { Membership } from '../domain/membership.ts';
import { AccountSchema, MembershipSchema } from './identity.schemas.ts';

const ELSEWHERE = `
  select 1 from memberships where person_id = $1 and organization_id <> $2 and ends_on is null
  union all select 1 from role_grants where person_id = $1 and organization_id <> $2 and (ends_on is null or ends_on >= $3)
  limit 1`;

@Injectable()
export class MemberRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The membership, locked until the transaction ends; out of the scope's reach it is not found. */
  async lock(scope: AuthorizedScope, id: MembershipId): Promise<Membership> {
    const organizationId = organizationIn(scope);
    const membership = await this.transaction.manager.findOne(MembershipSchema, {
      where: { id, ...(organizationId && { organizationId }) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!membership) throw new MemberNotFound();
    return membership;
  }

  async lockAccount(id: PersonId): Promise<Account> {
    const account = await this.transaction.manager.findOne(AccountSchema, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!account) throw new MemberNotFound();
    return account;
  }

  /** Whether the person belongs to, or holds a role in, another organization. */
  async belongsElsewhere(personId: PersonId, organizationId: OrganizationId, today: CalendarDate): Promise<boolean> {
    const found = await this.transaction.under('register-people', () =>
      this.transaction.manager.query(ELSEWHERE, [personId, organizationId, today]),
    );
    return found.length > 0;
  }

  async isNumberTaken({ id, organizationId }: Membership, staffNumber: string): Promise<boolean> {
    const found = await this.transaction.manager.findBy(MembershipSchema, { organizationId, staffNumber });
    return found.some((other) => other.id !== id && other.endsOn === null);
  }

  async saveAccount({ id, ...account }: Account): Promise<void> {
    await this.transaction.manager.update(AccountSchema, { id }, account);
  }

  async saveMembership({ id, ...membership }: Membership): Promise<void> {
    await this.transaction.manager.update(MembershipSchema, { id }, membership);
  }

  async nameOf(organizationId: OrganizationId): Promise<string> {
    const [organization] = await this.transaction.manager.query('select name from organizations where id = $1', [
      organizationId,
    ]);
    return organization?.name ?? '';
  }
}
