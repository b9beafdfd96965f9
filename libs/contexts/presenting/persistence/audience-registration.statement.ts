import { Injectable } from '@nestjs/common';
import { newId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { AudienceForm } from '../domain/audience-form.ts';
import type { AudiencePlace } from '../domain/audience.ts';
import { AudienceRegistrationNotFound } from '../domain/audience-errors.ts';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { AudienceState } from '../domain/audience-registration.ts';
import type { PresentationId } from '../domain/ids.ts';
import { AudienceCodes } from './audience-codes.ts';

export type Language = 'ja' | 'en';

export interface AudienceRegistration extends AudiencePlace {
  readonly id: AudienceRegistrationId;
  readonly state: AudienceState;
  readonly form: AudienceForm;
  readonly confirmBefore: Date;
  readonly cameAt: Date | null;
}

export interface Asked {
  readonly name: string;
  readonly affiliation: string;
  readonly mail: string;
  readonly form: AudienceForm;
  readonly mailLanguage: Language;
  readonly noticeVersion: string;
}

interface Times {
  readonly askedAt: Date;
  readonly confirmBefore: Date;
}

const KNOWN = `
  select id, presentation_id as "presentationId", organization_id as "organizationId", cohort_id as "cohortId", state, form,
    confirm_before as "confirmBefore", came_at as "cameAt"
  from audience_registrations`;
// Who has confirmed already keeps what they said: whoever types their address here may be anybody.
const ASK = `
  insert into audience_registrations as r (id, presentation_id, organization_id, cohort_id, state, form, name, affiliation,
    mail, language, notice_version, asked_at, confirm_before, confirmation_hash, own_hash, entrance_hash, revision)
  values ($1, $2, $3, $4, 'asked', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0)
  on conflict (presentation_id, mail) where state <> 'canceled' do update
    set form = excluded.form, name = excluded.name, affiliation = excluded.affiliation, language = excluded.language,
      notice_version = excluded.notice_version, asked_at = excluded.asked_at, confirm_before = excluded.confirm_before
    where r.state = 'asked'`;
const OF_MAIL = `${KNOWN} where presentation_id = $1 and mail = $2 and state <> 'canceled'`;
const SETTLE = `
  update audience_registrations set state = $2, form = $3, confirmation_hash = null,
    confirmed_at = coalesce(confirmed_at, $4), waiting_since = case when $2 = 'waiting' then $4::timestamptz end,
    revision = revision + 1
  where id = $1`;
const NAMED = `
  select r.name, case when r.state = 'waiting' then (select count(*)::int from audience_registrations o
      where o.presentation_id = r.presentation_id and o.form = r.form and o.state = 'waiting'
        and (o.waiting_since, o.id) <= (r.waiting_since, r.id)) end as "waitingPlace"
  from audience_registrations r where r.id = $1`;
const COME = `update audience_registrations set came_at = $2, received_by = $3 where id = $1`;

/** An address as it is compared. */
const comparedMail = (mail: string): string => mail.trim().toLowerCase();

/** Who registered as audience. Inside the caller's transaction. */
@Injectable()
export class AudienceRegistrationStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly codes: AudienceCodes,
  ) {}

  /** What somebody typed, until they say that it was they; an address that has confirmed stays as it is. */
  async keepAsked(
    place: AudiencePlace,
    asked: Asked,
    { askedAt, confirmBefore }: Times,
  ): Promise<AudienceRegistrationId> {
    const id = newId<'AudienceRegistration'>();
    const { presentationId, organizationId, cohortId } = place;
    const { form, name, affiliation, mailLanguage, noticeVersion } = asked;
    const mail = comparedMail(asked.mail);
    const said = [form, name, affiliation, mail, mailLanguage, noticeVersion, askedAt, confirmBefore];
    const digests = [
      this.codes.digestOf(this.codes.confirmationOf(id)),
      this.codes.digestOf(this.codes.ownOf(id)),
      this.codes.entranceDigestOf(presentationId, this.codes.entranceOf(id)),
    ];
    await this.ask(ASK, [id, presentationId, organizationId, cohortId, ...said, ...digests]);
    const [kept] = await this.ask<AudienceRegistration>(OF_MAIL, [presentationId, mail]);
    return kept?.id ?? id;
  }

  byConfirmation(code: string): Promise<AudienceRegistration | undefined> {
    return this.one(`${KNOWN} where confirmation_hash = $1`, [this.codes.digestOf(code)]);
  }

  byOwnPage(code: string): Promise<AudienceRegistration | undefined> {
    return this.one(`${KNOWN} where own_hash = $1`, [this.codes.digestOf(code)]);
  }

  byEntrance(presentationId: PresentationId, code: string): Promise<AudienceRegistration | undefined> {
    const digest = this.codes.entranceDigestOf(presentationId, code);
    return this.one(`${KNOWN} where presentation_id = $1 and entrance_hash = $2 and state <> 'asked'`, [
      presentationId,
      digest,
    ]);
  }

  /** As their own page names them, and which they are of those who wait. */
  async named(id: AudienceRegistrationId): Promise<{ readonly name: string; readonly waitingPlace: number | null }> {
    const [named] = await this.ask<{ name: string; waitingPlace: number | null }>(NAMED, [id]);
    if (!named) throw new AudienceRegistrationNotFound();
    return named;
  }

  /** Throws `not-found`, also where it is of another presentation or not confirmed. */
  async lock(presentationId: PresentationId, id: AudienceRegistrationId): Promise<AudienceRegistration> {
    const found = await this.one(`${KNOWN} where id = $1 and presentation_id = $2 for update`, [id, presentationId]);
    if (!found) throw new AudienceRegistrationNotFound();
    return found;
  }

  /** In which form and state they are from now on; calendars take what they have anew. */
  async settle(id: AudienceRegistrationId, to: Pick<AudienceRegistration, 'state' | 'form'>, now: Date): Promise<void> {
    await this.ask(SETTLE, [id, to.state, to.form, now]);
  }

  /** Null where it was noted by mistake. */
  async come(id: AudienceRegistrationId, came: { readonly at: Date; readonly by: PersonId } | null): Promise<void> {
    await this.ask(COME, [id, came?.at ?? null, came?.by ?? null]);
  }

  private async one(sql: string, params: unknown[]): Promise<AudienceRegistration | undefined> {
    return (await this.ask<AudienceRegistration>(sql, params))[0];
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
