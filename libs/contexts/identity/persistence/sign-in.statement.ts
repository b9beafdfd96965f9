import { Injectable } from '@nestjs/common';
import { Clock, type OrganizationId, type PersonId } from '#kernel';
import { Secret, Transaction } from '#platform';
import type { Account } from '../domain/account.ts';
import { type Limit, limits } from '../domain/sign-in-limits.ts';

export interface Recognizable extends Account {
  readonly hash: string | null;
}

interface Counted {
  /** When to come again, where one has to wait. */
  readonly waitUntil: Date | null;
  /** Tries in a row with this one; none where one has to wait. */
  readonly failures: number;
}

interface Try {
  readonly subject: string;
  readonly limit: Limit;
  readonly now: Date;
}

const FIND = `
  select a.id, a.sign_in_id as "signInId", a.name, a.kana, a.mail, a.version,
    a.first_signed_in_at as "firstSignedInAt", p.hash
  from accounts a left join password_hashes p on p.person_id = a.id`;
const COUNT = `
  insert into sign_in_failures as f (subject, failures, last_failed_at, wait_until) values ($1, 1, $2, $2)
  on conflict (subject) do update set
    failures = case when f.last_failed_at < $3 then 1 else f.failures + 1 end,
    last_failed_at = $2,
    wait_until = $2::timestamptz + make_interval(secs => case
      when f.last_failed_at < $3 or f.failures + 1 < $4 then 0
      else least($6, $5 * 2 ^ least(20, f.failures + 1 - $4)) end)
  where f.wait_until <= $2
  returning failures`;
const WAIT = 'select wait_until as "waitUntil" from sign_in_failures where subject = $1';
const FORGIVE = `
  update sign_in_failures set failures = greatest(0, failures - 1), wait_until = last_failed_at where subject = $1`;
const FORGET = 'delete from sign_in_failures where subject = $1';
const SWEEP = 'delete from sign_in_failures where last_failed_at < $1 and wait_until < $1';
const KNOWN = 'select 1 from devices where device_hash = $1 and person_id = $2';
const REMEMBER = `
  insert into devices (device_hash, person_id, last_sign_in_at) values ($1, $2, $3)
  on conflict (device_hash, person_id) do update set last_sign_in_at = excluded.last_sign_in_at`;
const SIGNED_IN = 'update accounts set first_signed_in_at = $2 where id = $1 and first_signed_in_at is null';
const PLACES = `
  select organization_id as "organizationId" from memberships
  where person_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2)
  union select organization_id from role_grants
  where person_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2) and ended_at is null`;
const LAST_PLACE = `
  select coalesce(
    (select organization_id from memberships where person_id = $1 order by starts_on desc limit 1),
    (select organization_id from role_grants where person_id = $1 order by starts_on desc limit 1),
    (select id from organizations where type = 'office' order by code limit 1)) as "organizationId"`;
const KEEP_HASH = `
  insert into password_hashes (person_id, hash, set_at) values ($1, $2, $3)
  on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at`;

/** The rows of sign-in, which no person's reach opens; each step runs under its authority. */
@Injectable()
export class SignInStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly secret: Secret,
    private readonly clock: Clock,
  ) {}

  async bySignInId(signInId: string): Promise<Recognizable | undefined> {
    const [found] = await this.ask<Recognizable>(`${FIND} where a.sign_in_id = $1`, [signInId]);
    return found;
  }

  async byId(personId: PersonId): Promise<Recognizable | undefined> {
    const [found] = await this.ask<Recognizable>(`${FIND} where a.id = $1`, [personId]);
    return found;
  }

  /**
   * Counts a try before it is judged, so that many at once are all counted; where one has to wait, nothing is counted.
   */
  async countTry({ subject, limit, now }: Try): Promise<Counted> {
    const forgotten = new Date(now.getTime() - limit.forgottenAfterSeconds * 1000);
    const limited = [limit.free, limit.firstWaitSeconds, limit.longestWaitSeconds];
    const name = this.nameOf(subject);
    const [counted] = await this.ask<{ failures: number }>(COUNT, [name, now, forgotten, ...limited]);
    if (counted) return { waitUntil: null, failures: counted.failures };
    const [waiting] = await this.ask<{ waitUntil: Date }>(WAIT, [name]);
    return { waitUntil: waiting?.waitUntil ?? null, failures: 0 };
  }

  /** A try that was no failure is not counted. */
  async forgive(subject: string): Promise<void> {
    await this.ask(FORGIVE, [this.nameOf(subject)]);
  }

  async forget(subject: string): Promise<void> {
    await this.ask(FORGET, [this.nameOf(subject)]);
  }

  /** Tries that no limit counts any more. */
  async sweepTries(): Promise<void> {
    const longest = Math.max(...Object.values(limits).map(({ forgottenAfterSeconds }) => forgottenAfterSeconds));
    await this.ask(SWEEP, [new Date(this.clock.now().getTime() - longest * 1000)]);
  }

  async isKnownDevice(device: string, personId: PersonId): Promise<boolean> {
    return (await this.ask(KNOWN, [this.secret.hmac('device', device), personId])).length > 0;
  }

  async rememberDevice(device: string, personId: PersonId): Promise<void> {
    await this.ask(REMEMBER, [this.secret.hmac('device', device), personId, this.clock.now()]);
  }

  /** That the person has signed in: the first time is kept. */
  async rememberSignIn(personId: PersonId): Promise<void> {
    await this.ask(SIGNED_IN, [personId, this.clock.now()]);
  }

  /** The organizations a person may act for today. */
  async placesOf(personId: PersonId): Promise<OrganizationId[]> {
    const places = await this.ask<{ organizationId: OrganizationId }>(PLACES, [personId, this.clock.today()]);
    return places.map(({ organizationId }) => organizationId);
  }

  /** Where the person belongs, or belonged last: it keeps their history. The office keeps that of whoever never belonged. */
  async lastPlaceOf(personId: PersonId): Promise<OrganizationId | undefined> {
    const [place] = await this.ask<{ organizationId: OrganizationId | null }>(LAST_PLACE, [personId]);
    return place?.organizationId ?? undefined;
  }

  async keepHash(personId: PersonId, hash: string): Promise<void> {
    await this.ask(KEEP_HASH, [personId, hash, this.clock.now()]);
  }

  /** Neither addresses nor typed names stand in the table. */
  private nameOf(subject: string): string {
    return this.secret.hmac('tries', subject);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.under('sign-in', () => this.transaction.manager.query(sql, params));
  }
}
