import { Injectable } from '@nestjs/common';
import type { CalendarDate, FiscalYear, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortId } from '../domain/ids.ts';
import { GuardianCodes } from './guardian-codes.ts';

export interface Whose {
  readonly cohortId: CohortId;
  readonly learnerId: PersonId;
  readonly organizationId: OrganizationId;
}

export interface Consent {
  readonly askedAt: Date | null;
  readonly givenAt: Date | null;
  readonly way: 'link' | 'paper' | null;
}

/** What a guardian is asked about. */
export interface ConsentAsked extends Whose {
  readonly applicant: string;
  readonly guardianMail: string | null;
  readonly program: { readonly ja: string; readonly en: string };
  readonly fiscalYear: FiscalYear;
}

const FIND = `
  select asked_at as "askedAt", given_at as "givenAt", way from guardian_consents
  where cohort_id = $1 and learner_id = $2`;
const ASK = `
  insert into guardian_consents (cohort_id, learner_id, organization_id, asked_at) values ($1, $2, $3, $4)
  on conflict (cohort_id, learner_id) do update set asked_at = excluded.asked_at`;
const ASKED = `
  select g.cohort_id as "cohortId", g.learner_id as "learnerId", g.organization_id as "organizationId",
    p.name as applicant, p.guardian_mail as "guardianMail", jsonb_build_object('ja', r.name_ja, 'en', r.name_en) as program,
    c.fiscal_year as "fiscalYear"
  from guardian_consents g join applicant_profiles p on p.cohort_id = g.cohort_id and p.learner_id = g.learner_id
    join cohorts c on c.id = g.cohort_id join programs r on r.id = c.program_id
  where g.given_at is null`;
const ISSUE = `
  update guardian_consents set code_hash = $3, expires_at = $4
  where cohort_id = $1 and learner_id = $2 and given_at is null`;
const GIVE = `
  update guardian_consents set given_at = $2, guardian_name = $3, way = 'link', code_hash = null
  where code_hash = $1 and expires_at > $2 and given_at is null
  returning cohort_id as "cohortId", learner_id as "learnerId", organization_id as "organizationId"`;
const RECORD = `
  insert into guardian_consents (cohort_id, learner_id, organization_id, given_at, guardian_name, way, signed_on, recorded_by)
  values ($1, $2, $3, $4, $5, 'paper', $6, $7)
  on conflict (cohort_id, learner_id) do update set given_at = excluded.given_at, guardian_name = excluded.guardian_name,
    way = 'paper', signed_on = excluded.signed_on, recorded_by = excluded.recorded_by, code_hash = null
  where guardian_consents.given_at is null`;

/** What guardians agreed to. Of the code in a mail an HMAC is kept. Inside the caller's transaction. */
@Injectable()
export class GuardianConsentStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly codes: GuardianCodes,
  ) {}

  async find({ cohortId, learnerId }: Omit<Whose, 'organizationId'>): Promise<Consent | undefined> {
    return (await this.ask<Consent>(FIND, [cohortId, learnerId]))[0];
  }

  async noteAsked({ cohortId, learnerId, organizationId }: Whose, now: Date): Promise<void> {
    await this.ask(ASK, [cohortId, learnerId, organizationId, now]);
  }

  /** What is asked of the guardian of somebody who has no consent yet. */
  async askedOf({ cohortId, learnerId }: Omit<Whose, 'organizationId'>): Promise<ConsentAsked | undefined> {
    const sql = `${ASKED} and g.cohort_id = $1 and g.learner_id = $2`;
    return (await this.ask<ConsentAsked>(sql, [cohortId, learnerId]))[0];
  }

  /** The code sent before is dead. */
  async issue({ cohortId, learnerId }: Whose, code: string, expiresAt: Date): Promise<void> {
    await this.ask(ISSUE, [cohortId, learnerId, this.codes.hashOf(code), expiresAt]);
  }

  async behind(code: string, now: Date): Promise<ConsentAsked | undefined> {
    const sql = `${ASKED} and g.code_hash = $1 and g.expires_at > $2`;
    return (await this.ask<ConsentAsked>(sql, [this.codes.hashOf(code), now]))[0];
  }

  /** Whose guardian agreed by this code, once. */
  async give(code: string, guardianName: string, now: Date): Promise<Whose | undefined> {
    const [rows] = (await this.ask(GIVE, [this.codes.hashOf(code), now, guardianName])) as unknown as [Whose[]];
    return rows[0];
  }

  async record(whose: Whose, paper: { guardianName: string; signedOn: CalendarDate; by: PersonId; now: Date }) {
    const { cohortId, learnerId, organizationId } = whose;
    const { guardianName, signedOn, by, now } = paper;
    await this.ask(RECORD, [cohortId, learnerId, organizationId, now, guardianName, signedOn, by]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
