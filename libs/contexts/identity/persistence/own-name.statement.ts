import { Injectable } from '@nestjs/common';
import type { CalendarDate, PersonId } from '#kernel';
import { Transaction } from '#platform';

export interface OwnName {
  readonly name: string;
  readonly kana: string | null;
}

const LOCK = 'select name, kana from accounts where id = $1 for update';
const PLACED = `
  select from memberships where person_id = $1 and (ends_on is null or ends_on >= $2)
  union all select from role_grants where person_id = $1 and (ends_on is null or ends_on >= $2) and ended_at is null
  limit 1`;
const KEEP = 'update accounts set name = $2, kana = $3, version = version + 1 where id = $1';

/** What a person is called. Inside the caller's transaction. */
@Injectable()
export class OwnNameStatement {
  constructor(private readonly transaction: Transaction) {}

  async lock(personId: PersonId): Promise<OwnName | undefined> {
    return (await this.ask<OwnName>(LOCK, [personId]))[0];
  }

  /** Whether they belong to an organization, or hold a role in one. */
  async isPlaced(personId: PersonId, today: CalendarDate): Promise<boolean> {
    return (await this.ask<object>(PLACED, [personId, today])).length > 0;
  }

  async keep(personId: PersonId, { name, kana }: OwnName): Promise<void> {
    await this.ask(KEEP, [personId, name, kana]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.under('sign-in', () => this.transaction.manager.query(sql, params));
  }
}
