import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Transaction } from '#platform';
import { signInIdFor } from '../domain/sign-in-id.ts';

const PLACES = `
  select o.code, m.staff_number as "staffNumber" from memberships m join organizations o on o.id = m.organization_id
  where m.person_id = $1 and m.ends_on is null and m.staff_number is not null`;
const RESERVED = `select from organizations where starts_with($1, lower(code) || '-') limit 1`;
const CHOOSE = 'update accounts set sign_in_id = $2, version = version + 1 where id = $1';

/** Sign-in ids that people choose for themselves. */
@Injectable()
export class SignInIdStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The ids that the person's organizations would give them. */
  async givenTo(personId: PersonId): Promise<string[]> {
    const places = await this.ask<{ code: string; staffNumber: string }>(PLACES, [personId]);
    return places.map(({ code, staffNumber }) => signInIdFor(code, staffNumber));
  }

  /** Whether it begins with the code of an organization, which gives such ids to its staff. */
  async isReserved(signInId: string): Promise<boolean> {
    return (await this.ask<object>(RESERVED, [signInId])).length > 0;
  }

  /** Fails by the unique key where somebody has it. */
  async choose(personId: PersonId, signInId: string): Promise<void> {
    await this.ask(CHOOSE, [personId, signInId]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.under('sign-in', () => this.transaction.manager.query(sql, params));
  }
}

const UNIQUE_VIOLATION = '23505';

/** Whether the database refused a second account under one sign-in id. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
