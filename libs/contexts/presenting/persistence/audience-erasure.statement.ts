import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { AudiencePlace } from '../domain/audience.ts';
import type { PresentationId } from '../domain/ids.ts';

export interface AudienceGone extends AudiencePlace {
  readonly people: number;
}

const PLACE = 'presentation_id as "presentationId", organization_id as "organizationId", cohort_id as "cohortId"';
const LAPSE = `
  with gone as (
    delete from audience_registrations where state = 'asked' and confirm_before <= $1
    returning presentation_id, organization_id, cohort_id)
  select ${PLACE}, count(*)::int as people from gone group by presentation_id, organization_id, cohort_id
  order by presentation_id`;
const KEPT = `select ${PLACE} from audience_openings where erased_at is null order by presentation_id`;
const LOCK = 'select from audience_openings where presentation_id = $1 and erased_at is null for update';
const COUNT = `
  insert into audience_figures as f (presentation_id, form, organization_id, cohort_id, confirmed, waiting, came, canceled)
  select presentation_id, form, organization_id, cohort_id, count(*) filter (where state = 'confirmed'),
    count(*) filter (where state = 'waiting'), count(came_at), count(*) filter (where state = 'canceled')
  from audience_registrations where presentation_id = $1 group by presentation_id, form, organization_id, cohort_id`;
const ERASE = `
  with gone as (delete from audience_registrations where presentation_id = $1 returning 1)
  select count(*)::int as people from gone`;
const NOTE = 'update audience_openings set erased_at = $2 where presentation_id = $1';

/** Erasing who registered, and counting them before. Inside a transaction under `erase-audience`. */
@Injectable()
export class AudienceErasureStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Those who did not say in time that it was they; tells how many, where there were any. */
  lapse(now: Date): Promise<AudienceGone[]> {
    return this.ask<AudienceGone>(LAPSE, [now]);
  }

  /** The audiences that are still known. */
  kept(): Promise<AudiencePlace[]> {
    return this.ask<AudiencePlace>(KEPT, []);
  }

  /** Tells how many; null where somebody else has erased them. */
  async erase(id: PresentationId, now: Date): Promise<number | null> {
    if ((await this.ask(LOCK, [id])).length === 0) return null;
    await this.ask(COUNT, [id]);
    const [gone] = await this.ask<{ people: number }>(ERASE, [id]);
    await this.ask(NOTE, [id, now]);
    return gone?.people ?? 0;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
