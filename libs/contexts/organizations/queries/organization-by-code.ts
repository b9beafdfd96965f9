import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, CalendarDate } from '#kernel';
import { Database } from '#platform';
import { type CodeRow, CodeTable, type Merger, type OrganizationOfCode } from '../domain/code-table.ts';

const CODES = `
  select v.organization_id as "organizationId", v.code, v.name, o.full_name as "fullName"
  from organization_versions v join organizations o on o.id = v.organization_id order by v.valid_from`;

const MERGERS = `
  select old.organization_id as "predecessorId", new.organization_id as "successorId", e.effective_on as "effectiveOn"
  from organization_events e
  join organization_event_members old on old.event_id = e.id and old.role = 'predecessor'
  join organization_event_members new on new.event_id = e.id and new.role = 'successor'
  where e.kind in ('absorbed', 'new-merger') and new.organization_id <> old.organization_id`;

/** Which organization a code means on a day: old codes too, successors followed, a lost zero recognized. */
@Injectable()
export class OrganizationByCode {
  constructor(private readonly database: Database) {}

  async ask(asker: AuthorizedScope | Authority, code: string, on: CalendarDate): Promise<OrganizationOfCode> {
    return (await this.table(asker)).find(code, on);
  }

  /** All codes at once, for the rows of a file. */
  async table(asker: AuthorizedScope | Authority): Promise<CodeTable> {
    const codes = await this.database.read<CodeRow>(asker, CODES);
    return new CodeTable(codes, await this.database.read<Merger>(asker, MERGERS));
  }
}
