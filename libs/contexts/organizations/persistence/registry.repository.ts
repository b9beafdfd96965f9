import { Injectable } from '@nestjs/common';
import type { CalendarDate, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import type { OrganizationEventId } from '../domain/ids.ts';

export interface OrganizationRow {
  readonly id: OrganizationId;
  readonly code: string;
  readonly name: string;
  readonly full_name: string;
  readonly type: string;
  readonly kana: string | null;
  readonly kind: string | null;
  readonly prefecture_id: OrganizationId | null;
  readonly bureau_id: OrganizationId | null;
  readonly closed_on: CalendarDate | null;
}

export interface VersionRow {
  readonly organization_id: OrganizationId;
  readonly valid_from: CalendarDate;
  readonly valid_to: CalendarDate | null;
  readonly code: string;
  readonly name: string;
  readonly kana: string | null;
  readonly kind: string | null;
  readonly prefecture_id: OrganizationId | null;
  readonly bureau_id: OrganizationId | null;
  readonly search_key: string;
}

export interface EventRow {
  readonly id: OrganizationEventId;
  readonly effective_on: CalendarDate;
  readonly kind: string;
  readonly predecessor_id: OrganizationId;
  readonly successor_id: OrganizationId;
}

// One statement for all rows; a row that says the same as before is not touched.
const KEEP_ORGANIZATIONS = `
  insert into organizations as kept select * from jsonb_populate_recordset(null::organizations, $1)
  on conflict (id) do update set code = excluded.code, name = excluded.name, full_name = excluded.full_name,
    type = excluded.type, kana = excluded.kana, kind = excluded.kind, prefecture_id = excluded.prefecture_id,
    bureau_id = excluded.bureau_id, closed_on = excluded.closed_on
  where kept.* is distinct from excluded.*`;

const KEEP_VERSIONS = `
  insert into organization_versions as kept select * from jsonb_populate_recordset(null::organization_versions, $1)
  on conflict (organization_id, valid_from) do update set valid_to = excluded.valid_to, code = excluded.code,
    name = excluded.name, kana = excluded.kana, kind = excluded.kind, prefecture_id = excluded.prefecture_id,
    bureau_id = excluded.bureau_id, search_key = excluded.search_key
  where kept.* is distinct from excluded.*`;

const KEEP_EVENTS = `
  with told as (
    select * from jsonb_to_recordset($1)
      as t(id uuid, effective_on date, kind text, predecessor_id uuid, successor_id uuid)
  ), new_events as (
    insert into organization_events (id, effective_on, kind) select id, effective_on, kind from told
  )
  insert into organization_event_members (event_id, organization_id, role)
  select id, predecessor_id, 'predecessor' from told
  union all select id, successor_id, 'successor' from told`;

const KNOWN_EVENTS = `
  select e.id, e.effective_on, e.kind, old.organization_id as predecessor_id, new.organization_id as successor_id
  from organization_events e
  join organization_event_members old on old.event_id = e.id and old.role = 'predecessor'
  join organization_event_members new on new.event_id = e.id and new.role = 'successor'`;

/** The registry's tables, read and written whole. */
@Injectable()
export class RegistryRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The organization behind each code that any version has or had. */
  async idsByCode(): Promise<Map<string, OrganizationId>> {
    const rows: { id: OrganizationId; code: string }[] = await this.transaction.manager.query(
      `select organization_id as id, code from organization_versions`,
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  knownEvents(): Promise<EventRow[]> {
    return this.transaction.manager.query(KNOWN_EVENTS);
  }

  async keepOrganizations(rows: readonly OrganizationRow[]): Promise<void> {
    await this.transaction.manager.query(KEEP_ORGANIZATIONS, [JSON.stringify(rows)]);
  }

  async keepVersions(rows: readonly VersionRow[]): Promise<void> {
    await this.transaction.manager.query(KEEP_VERSIONS, [JSON.stringify(rows)]);
  }

  async addEvents(rows: readonly EventRow[]): Promise<void> {
    await this.transaction.manager.query(KEEP_EVENTS, [JSON.stringify(rows)]);
  }
}
