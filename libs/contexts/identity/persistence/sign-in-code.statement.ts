import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Secret, Transaction } from '#platform';
import { type CodeKind, normalizedCode } from '../domain/one-time-code.ts';

interface NewCode {
  readonly personId: PersonId;
  readonly kind: CodeKind;
  readonly code: string;
  readonly tries: number;
  readonly expiresAt: Date;
}

interface Shown {
  readonly personId: PersonId;
  readonly code: string;
  readonly now: Date;
}

const ISSUE = `
  insert into sign_in_codes (person_id, kind, code_hash, tries_left, expires_at) values ($1, $2, $3, $4, $5)
  on conflict (person_id, kind) do update
  set code_hash = excluded.code_hash, tries_left = excluded.tries_left, expires_at = excluded.expires_at, consumed_at = null`;
const CONSUME_SLIP = `
  update sign_in_codes set
    consumed_at = case when code_hash = $2 then $3::timestamptz end,
    tries_left = tries_left - case when code_hash = $2 then 0 else 1 end
  where person_id = $1 and kind = 'slip' and consumed_at is null and tries_left > 0 and expires_at > $3
  returning consumed_at is not null as "isRight"`;
const CONSUME_LINK = `
  update sign_in_codes set consumed_at = $2
  where code_hash = $1 and kind = 'link' and consumed_at is null and expires_at > $2
  returning person_id as "personId"`;

/** One-time codes, of which only an HMAC is kept. A code is consumed by one statement, so that two at once are one. */
@Injectable()
export class SignInCodeStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly secret: Secret,
  ) {}

  /** The code of its kind that the person had before is dead. */
  async issue({ personId, kind, code, tries, expiresAt }: NewCode): Promise<void> {
    const hash = kind === 'slip' ? this.slipHash(personId, code) : this.linkHash(code);
    await this.transaction.manager.query(ISSUE, [personId, kind, hash, tries, expiresAt]);
  }

  /** True for the right code; a wrong one costs one of the tries. */
  async consumeSlip({ personId, code, now }: Shown): Promise<boolean> {
    const [tried] = updated<{ isRight: boolean }>(
      await this.transaction.manager.query(CONSUME_SLIP, [personId, this.slipHash(personId, code), now]),
    );
    return tried?.isRight ?? false;
  }

  async consumeLink(code: string, now: Date): Promise<PersonId | undefined> {
    const [consumed] = updated<{ personId: PersonId }>(
      await this.transaction.manager.query(CONSUME_LINK, [this.linkHash(code), now]),
    );
    return consumed?.personId;
  }

  private slipHash(personId: PersonId, code: string): string {
    return this.secret.hmac('slip', `${personId} ${normalizedCode(code)}`);
  }

  private linkHash(code: string): string {
    return this.secret.hmac('link', normalizedCode(code));
  }
}

// TypeORM answers an UPDATE with its rows and their number.
const updated = <Row>([rows]: [Row[], number]): Row[] => rows;
