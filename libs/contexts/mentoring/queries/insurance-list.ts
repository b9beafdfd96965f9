import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, CalendarDate, Id, OrganizationId } from '#kernel';
import { Database } from '#platform';
import { TraineeNotFound } from '../domain/errors.ts';

export interface InsuredPerson {
  readonly trackName: { readonly ja: string; readonly en: string };
  /** As they told the insurance; else as their account has it. */
  readonly name: string;
  readonly bornOn: CalendarDate | null;
  readonly address: string | null;
}

const HOST =
  'select o.organization_id as "organizationId" from gatherings g join offerings o on o.id = g.offering_id where g.id = $1';
const FIND = `
  select jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as "trackName", coalesce(i.name, a.name) as name,
    i.born_on as "bornOn", i.address
  from gatherings g join cohorts c on c.offering_id = g.offering_id join trainees t on t.cohort_id = c.id and t.state = 'active'
      and is_asked(g.id, t.enrollment_id)
    join accounts a on a.id = t.learner_id join tracks k on k.id = t.track_id left join insurance_entries i on i.trainee_id = t.id
  where g.id = $1 order by k.position, a.name collate "ja-x-icu", t.id`;

/** Everybody who takes part in an event, with what they told the insurance; who has not stands there without. */
@Injectable()
export class InsuranceList {
  constructor(private readonly database: Database) {}

  async ask(
    scope: AuthorizedScope,
    gatheringId: Id<'Gathering'>,
  ): Promise<{ organizationId: OrganizationId; people: InsuredPerson[] }> {
    const [host] = await this.database.read<{ organizationId: OrganizationId }>(scope, HOST, [gatheringId]);
    if (!host) throw new TraineeNotFound();
    return { ...host, people: await this.database.read<InsuredPerson>(scope, FIND, [gatheringId]) };
  }
}
