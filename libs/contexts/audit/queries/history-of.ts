import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewHistory } from '#contract';
import { arrivalDeclined, personSignedIn } from '#identity';
import { type AuthorizedScope, type EventId, organizationIn } from '#kernel';
import { Database } from '#platform';
import { toldFacts } from '../domain/told-fact.ts';

type About =
  | 'person'
  | 'enrollment'
  | 'program'
  | 'course'
  | 'edition'
  | 'offering'
  | 'application'
  | 'cohort'
  | 'cohort-application'
  | 'work'
  | 'award'
  | 'organization'
  | 'staff-import';

interface Row {
  readonly id: EventId;
  readonly kind: string;
  readonly occurredAt: Date;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly reason: string | null;
  readonly facts: Record<string, unknown>;
  readonly changes: { field: string; before: string | null; after: string | null; isErased: boolean }[];
}

/** The names under which the facts of events keep the id of such a record. */
const NAMED: Record<About, readonly string[]> = {
  person: ['personId', 'learnerId'],
  enrollment: ['enrollmentId'],
  program: ['programId'],
  course: ['courseId'],
  edition: ['editionId'],
  offering: ['offeringId'],
  application: ['applicationId'],
  cohort: ['cohortId'],
  'cohort-application': ['cohortApplicationId'],
  work: ['workId'],
  award: ['awardId', 'previousAwardId'],
  organization: [],
  'staff-import': ['staffImportId'],
};

/** Records whose history tells of themselves, not of everybody who ever took them; that of a cohort tells of its staff. */
const WITHOUT: Partial<Record<About, readonly string[]>> = {
  program: ['learnerId', 'personId'],
  course: ['learnerId', 'personId'],
  edition: ['learnerId', 'personId'],
  cohort: ['learnerId'],
};

const HISTORY = `
  select e.id, e.kind, e.occurred_at as "occurredAt", e.actor_id as "actorId", a.name as "actorName", e.reason, e.facts,
    coalesce((select jsonb_agg(jsonb_build_object('field', c.field, 'before', v.before, 'after', v.after,
        'isErased', v.event_id is null) order by c.field)
      from jsonb_object_keys(e.changed) c (field)
      left join event_values v on v.event_id = e.id and v.field = c.field), '[]') as changes
  from events e left join accounts a on a.id = e.actor_id
  where ($1::uuid is null or e.organization_id = $1) and not e.facts ?| $6::text[]
    and (e.facts @> any ($2::jsonb[]) or ($3 and e.organization_id = $4 and e.kind <> all ($5)))
  order by e.occurred_at desc, e.id desc limit 200`;

/** Who signed in stands with each person alone; whether somebody declined to become a member is told to no organization. */
const OF_PERSONS_ALONE: readonly string[] = [personSignedIn.name, arrivalDeclined.name];

/** What happened to a record, latest first, as far as the asker reaches. */
@Injectable()
export class HistoryOf {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, about: About, id: string): Promise<AnswerOf<typeof viewHistory>> {
    const facts = NAMED[about].map((name) => JSON.stringify({ [name]: id }));
    const hidden = WITHOUT[about] ?? [];
    const asked = [organizationIn(scope), facts, about === 'organization', id, OF_PERSONS_ALONE, hidden];
    const rows = await this.database.read<Row>(scope, HISTORY, asked);
    return { items: rows.map(present) };
  }
}

const present = ({ actorId, occurredAt, facts, ...row }: Row) => ({
  ...row,
  occurredAt: occurredAt.toISOString(),
  isBySystem: actorId === null,
  facts: toldFacts(facts),
});
