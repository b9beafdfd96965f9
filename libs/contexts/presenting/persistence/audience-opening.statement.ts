import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { AudienceForm } from '../domain/audience-form.ts';
import type { AudiencePlace, OpeningKept } from '../domain/audience.ts';
import { AudienceRegistrationNotFound } from '../domain/audience-errors.ts';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { AudienceOpening } from '../domain/audience-opening.ts';
import type { FormTaken } from '../domain/audience-registration.ts';
import type { PresentationId } from '../domain/ids.ts';

/** Of `audience_openings o`. */
export const OPENING = `
  o.presentation_id as "presentationId", o.organization_id as "organizationId", o.cohort_id as "cohortId",
  o.opens_at as "opensAt", o.closes_at as "closesAt",
  jsonb_build_object('room', o.room_places, 'online', o.online_places) as places,
  jsonb_build_object('ja', o.words_ja, 'en', o.words_en) as words,
  jsonb_build_object('ja', o.for_whom_ja, 'en', o.for_whom_en) as "forWhom", o.watch_link as "watchLink",
  o.erased_at as "erasedAt", o.version`;

const LOCK = `select ${OPENING} from audience_openings o where o.presentation_id = $1 for update`;
const ADD = `
  insert into audience_openings (presentation_id, organization_id, cohort_id, opens_at, closes_at, room_places,
    online_places, words_ja, words_en, for_whom_ja, for_whom_en, watch_link, version)
  values ($1, $11, $12, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)`;
const CHANGE = `
  update audience_openings set opens_at = $2, closes_at = $3, room_places = $4, online_places = $5, words_ja = $6,
    words_en = $7, for_whom_ja = $8, for_whom_en = $9, watch_link = $10, version = version + 1
  where presentation_id = $1`;
const TAKEN = `
  select count(*) filter (where state = 'confirmed')::int as confirmed,
    count(*) filter (where state = 'waiting')::int as waiting
  from audience_registrations where presentation_id = $1 and form = $2`;
const WAITING = `
  select id from audience_registrations where presentation_id = $1 and form = $2 and state = 'waiting'
  order by waiting_since, id`;
const COUNT_WALK_INS = `
  insert into audience_walk_ins as w (presentation_id, organization_id, cohort_id, people)
  values ($1, $2, $3, greatest(0, $4::integer))
  on conflict (presentation_id) do update set people = w.people + $4 returning people`;
const WALK_INS = 'select people from audience_walk_ins where presentation_id = $1 for update';

/** What the office opens for an audience, and the turn in which its places are given. Inside the caller's transaction. */
@Injectable()
export class AudienceOpeningStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Whoever takes, leaves or changes a place waits here. Throws `not-found`. */
  async lock(id: PresentationId): Promise<OpeningKept> {
    const opening = await this.find(id);
    if (!opening) throw new AudienceRegistrationNotFound();
    return opening;
  }

  async find(id: PresentationId): Promise<OpeningKept | undefined> {
    return (await this.ask<OpeningKept>(LOCK, [id]))[0];
  }

  async add({ presentationId, organizationId, cohortId }: AudiencePlace, opening: AudienceOpening): Promise<void> {
    await this.ask(ADD, [presentationId, ...columnsOf(opening), organizationId, cohortId]);
  }

  async change(id: PresentationId, opening: AudienceOpening): Promise<void> {
    await this.ask(CHANGE, [id, ...columnsOf(opening)]);
  }

  async taken(id: PresentationId, form: AudienceForm): Promise<FormTaken> {
    const [taken] = await this.ask<FormTaken>(TAKEN, [id, form]);
    return taken ?? { confirmed: 0, waiting: 0 };
  }

  /** In the order in which they have waited. */
  async waiting(id: PresentationId, form: AudienceForm): Promise<AudienceRegistrationId[]> {
    const rows = await this.ask<{ id: AudienceRegistrationId }>(WAITING, [id, form]);
    return rows.map((row) => row.id);
  }

  /** How many were counted; whoever counts too waits. */
  async walkIns(id: PresentationId): Promise<number> {
    return (await this.ask<{ people: number }>(WALK_INS, [id]))[0]?.people ?? 0;
  }

  async countWalkIns({ presentationId, organizationId, cohortId }: AudiencePlace, people: number): Promise<number> {
    const asked = [presentationId, organizationId, cohortId, people];
    return (await this.ask<{ people: number }>(COUNT_WALK_INS, asked))[0]?.people ?? 0;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}

const columnsOf = ({ opensAt, closesAt, places, words, forWhom, watchLink }: AudienceOpening): unknown[] => [
  opensAt,
  closesAt,
  places.room,
  places.online,
  words.ja,
  words.en,
  forWhom.ja,
  forWhom.en,
  watchLink,
];
