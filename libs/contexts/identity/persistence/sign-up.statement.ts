import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '#kernel';
import { Secret, Transaction } from '#platform';
import type { SignUpId } from '../domain/ids.ts';
import { normalizedCode } from '../domain/one-time-code.ts';

/** An address as it is compared. */
export const comparedMail = (mail: string): string => mail.trim().toLowerCase();

export interface SignUp {
  readonly id: SignUpId;
  readonly name: string;
  readonly mail: string;
  /** A path of this site; null for the start. */
  readonly leadsTo: string | null;
}

const KEEP = 'insert into sign_ups (id, name, mail, leads_to, asked_at, expires_at) values ($1, $2, $3, $4, $5, $6)';
const FIND = 'select id, name, mail, leads_to as "leadsTo" from sign_ups where id = $1';
const KNOWN = `
  select sign_in_id as "signInId" from accounts where mail_in_lower = $1 or sign_in_id = $1 order by sign_in_id limit 5`;
const OUTDATE = 'update sign_ups set code_hash = null where mail = $1 and id <> $2 and code_hash is not null';
const ISSUE = 'update sign_ups set code_hash = $2, expires_at = $3 where id = $1';
const CONSUME = 'delete from sign_ups where code_hash = $1 and expires_at > $2 returning id, name, mail';
const OPEN = `
  insert into accounts (id, sign_in_id, name, mail, version) select $1, $2, $3, $2, 1
  where not exists (select from accounts where mail_in_lower = $2 or sign_in_id = $2)
  on conflict (sign_in_id) do nothing returning id`;
const OFFICE = `select id from organizations where type = 'office' order by code limit 1`;
const SWEEP = 'delete from sign_ups where expires_at < $1';

/** Accounts asked for and not opened yet. Of the code in the mail an HMAC is kept, from when the mail is sent. */
@Injectable()
export class SignUpStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly secret: Secret,
  ) {}

  async keep(
    { id, name, mail, leadsTo }: SignUp,
    { askedAt, expiresAt }: { askedAt: Date; expiresAt: Date },
  ): Promise<void> {
    await this.ask(KEEP, [id, name, comparedMail(mail), leadsTo, askedAt, expiresAt]);
  }

  async find(id: SignUpId): Promise<SignUp | undefined> {
    return (await this.ask<SignUp>(FIND, [id]))[0];
  }

  /** The sign-in ids of those who have this address. */
  async knownAt(mail: string): Promise<string[]> {
    return (await this.ask<{ signInId: string }>(KNOWN, [comparedMail(mail)])).map(({ signInId }) => signInId);
  }

  /** The codes sent to this address before are dead. */
  async issue({ id, mail }: SignUp, code: string, expiresAt: Date): Promise<void> {
    await this.ask(OUTDATE, [mail, id]);
    await this.ask(ISSUE, [id, this.hashOf(code), expiresAt]);
  }

  /** Whose code this is, once. */
  async consume(code: string, now: Date): Promise<Omit<SignUp, 'leadsTo'> | undefined> {
    const [[consumed]] = (await this.ask(CONSUME, [this.hashOf(code), now])) as unknown as [Omit<SignUp, 'leadsTo'>[]];
    return consumed;
  }

  /** Opens an account whose sign-in id is the address; false where somebody has that address by now. */
  async open(personId: PersonId, { name, mail }: Pick<SignUp, 'name' | 'mail'>): Promise<boolean> {
    return (await this.ask(OPEN, [personId, comparedMail(mail), name])).length > 0;
  }

  /** The office: it keeps the history of whoever belongs to no organization. */
  async office(): Promise<OrganizationId | undefined> {
    return (await this.ask<{ id: OrganizationId }>(OFFICE, []))[0]?.id;
  }

  async sweep(now: Date): Promise<void> {
    await this.ask(SWEEP, [now]);
  }

  private hashOf(code: string): string {
    return this.secret.hmac('sign-up', normalizedCode(code));
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.under('sign-up', () => this.transaction.manager.query(sql, params));
  }
}
