import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Transaction } from '#platform';
import type { PresentationId, SlotId } from '../domain/ids.ts';
import type { ResultsPresentation } from '../domain/results-presentation.ts';
import type { Slot, SlotPlan } from '../domain/slot.ts';

/** A slot as the domain knows it. Of `presentation_slots t`. */
export const SLOT = `
  t.id as "slotId", t.session_id as "sessionId", t.starts_at as "startsAt", t.ends_at as "endsAt", t.kind,
  jsonb_build_object('ja', t.hall_ja, 'en', t.hall_en) as hall, t.booth,
  case when t.title_ja is not null then jsonb_build_object('ja', t.title_ja, 'en', t.title_en) end as title,
  t.track_id as "trackId", t.work_id as "workId", t.position, t.delay_minutes as "delayMinutes",
  t.begun_at as "begunAt", t.finished_at as "finishedAt", t.version`;

/** Day by day, and what begins at one moment by its hall and booth. */
export const IN_ORDER = 'order by t.starts_at, t.hall_ja, t.position, t.id';

const ALL = `select ${SLOT} from presentation_slots t where t.presentation_id = $1 ${IN_ORDER}`;
const COLUMNS = `session_id, starts_at, ends_at, kind, hall_ja, hall_en, booth, title_ja, title_en, track_id, work_id, position`;
const ADD = `
  insert into presentation_slots (id, organization_id, cohort_id, presentation_id, delay_minutes, version, ${COLUMNS})
  select x.id, $1, $2, $3, 0, 1, ${COLUMNS}
  from jsonb_to_recordset($4::jsonb) as x (id uuid, session_id uuid, starts_at timestamptz, ends_at timestamptz, kind text,
    hall_ja text, hall_en text, booth integer, title_ja text, title_en text, track_id uuid, work_id uuid, position integer)`;
// Whoever sets a time anew says what the timetable is: nothing is late by it.
const SAVE = `
  update presentation_slots set session_id = $2, starts_at = $3, ends_at = $4, kind = $5, hall_ja = $6, hall_en = $7,
    booth = $8, title_ja = $9, title_en = $10, track_id = $11, work_id = $12, position = $13, delay_minutes = 0,
    version = version + 1
  where id = $1`;
const MOVE = `
  update presentation_slots set starts_at = starts_at + make_interval(mins => $2), ends_at = ends_at + make_interval(mins => $2),
    delay_minutes = delay_minutes + $3, version = version + 1
  where id = any ($1)`;
const REMOVE = 'delete from presentation_slots where id = $1';
const MARK = 'update presentation_slots set begun_at = $2, finished_at = $3, version = version + 1 where id = $1';
const PUBLISH = 'update results_presentations set is_published = $2, version = version + 1 where id = $1';

const rowOf = ({ hall, title, ...plan }: SlotPlan) => ({
  session_id: plan.sessionId,
  starts_at: plan.startsAt,
  ends_at: plan.endsAt,
  kind: plan.kind,
  hall_ja: hall.ja.trim(),
  hall_en: hall.en.trim(),
  booth: plan.booth,
  title_ja: title?.ja ?? null,
  title_en: title?.en ?? null,
  track_id: plan.trackId,
  work_id: plan.workId,
  position: plan.position,
});

/** The slots of a results presentation. Inside the caller's transaction, which holds the lock of the presentation. */
@Injectable()
export class SlotStatement {
  constructor(private readonly transaction: Transaction) {}

  ofPresentation(id: PresentationId): Promise<Slot[]> {
    return this.ask<Slot>(ALL, [id]);
  }

  async add(
    { organizationId, cohortId, presentationId }: ResultsPresentation,
    plans: readonly SlotPlan[],
  ): Promise<SlotId[]> {
    const rows = plans.map((plan) => ({ id: newId<'PresentationSlot'>(), ...rowOf(plan) }));
    await this.ask(ADD, [organizationId, cohortId, presentationId, JSON.stringify(rows)]);
    return rows.map(({ id }) => id);
  }

  async save(id: SlotId, plan: SlotPlan): Promise<void> {
    await this.ask(SAVE, [id, ...Object.values(rowOf(plan))]);
  }

  /** `toldMinutes`: how much of it is told as a delay. */
  async move(ids: readonly SlotId[], minutes: number, toldMinutes: number): Promise<void> {
    await this.ask(MOVE, [ids, minutes, toldMinutes]);
  }

  async remove(id: SlotId): Promise<void> {
    await this.ask(REMOVE, [id]);
  }

  async mark(id: SlotId, begunAt: Date | null, finishedAt: Date | null): Promise<void> {
    await this.ask(MARK, [id, begunAt, finishedAt]);
  }

  async publish(id: PresentationId, isPublished: boolean): Promise<void> {
    await this.ask(PUBLISH, [id, isPublished]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
