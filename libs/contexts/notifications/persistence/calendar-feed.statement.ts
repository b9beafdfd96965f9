import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import { Secret, Transaction } from '#platform';

/** 22 characters of base64url: 132 bits. */
const TOKEN_LENGTH = 22;

const KEEP = `
  insert into calendar_feeds (person_id, token_hash, made_at) values ($1, $2, $3)
  on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`;
const FORGET = 'delete from calendar_feeds where person_id = $1 returning person_id';

/** Addresses of calendars, of which only an HMAC is kept. */
@Injectable()
export class CalendarFeedStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly secret: Secret,
    private readonly clock: Clock,
  ) {}

  /** A request that is repeated gets the same token, which stands nowhere: answers are kept, and a token must not be. */
  tokenFor(personId: PersonId, key: string = randomUUID()): string {
    return this.secret.hmac('calendar token', `${personId} ${key}`).slice(0, TOKEN_LENGTH);
  }

  /** The token made before reads nothing any more. Answers when it was made. */
  async keep(personId: PersonId, token: string): Promise<string> {
    const madeAt = this.clock.now();
    await this.transaction.manager.query(KEEP, [personId, this.secret.hmac('calendar', token), madeAt]);
    return madeAt.toISOString();
  }

  /** False where there was none. */
  async forget(personId: PersonId): Promise<boolean> {
    const [forgotten] = await this.transaction.manager.query(FORGET, [personId]);
    return forgotten.length > 0;
  }
}
