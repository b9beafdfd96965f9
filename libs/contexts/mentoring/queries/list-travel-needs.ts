import { Injectable } from '@nestjs/common';
import type { AnswerOf, listTravelNeeds } from '#contract';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { Database } from '#platform';
import { TraineeNotFound } from '../domain/errors.ts';
import { mayViewNeeds } from '../policy.ts';
import { NEED } from './need-columns.ts';

type Listed = AnswerOf<typeof listTravelNeeds>;
type Row = Listed['items'][number];

const TITLE = `
  select jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as title from gatherings g where g.id = $1`;
const ROWS = `
  select t.id as "traineeId", a.name, jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as "trackName", ${NEED} as need,
    exists (select from insurance_entries i where i.trainee_id = t.id) as "isInsured",
    exists (select from emergency_contacts e where e.trainee_id = t.id) as "hasContacts",
    (select max(r.reminded_at) from need_reminders r where r.trainee_id = t.id and r.gathering_id = g.id) as "remindedAt"
  from gatherings g join cohorts c on c.offering_id = g.offering_id join trainees t on t.cohort_id = c.id and t.state = 'active'
      and is_asked(g.id, t.enrollment_id)
    join accounts a on a.id = t.learner_id join tracks k on k.id = t.track_id
    left join travel_needs n on n.trainee_id = t.id and n.gathering_id = g.id
  where g.id = $1 order by k.position, a.name collate "ja-x-icu", t.id`;

/** How everybody comes to an event and where they sleep, with the totals the office books by. */
@Injectable()
export class ListTravelNeeds {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, gatheringId: Id<'Gathering'>): Promise<Listed> {
    insist(mayViewNeeds(scope.actor));
    const [found] = await this.database.read<Pick<Listed, 'title'>>(scope, TITLE, [gatheringId]);
    if (!found) throw new TraineeNotFound();
    const items = await this.database.read<Row>(scope, ROWS, [gatheringId]);
    return { ...found, items, totals: totalsOf(items) };
  }
}

function totalsOf(items: readonly Row[]): Listed['totals'] {
  const needs = items.flatMap(({ need }) => (need ? [need] : []));
  return {
    people: items.length,
    told: needs.length,
    travelling: needs.filter(({ needsTravel }) => needsTravel).length,
    lodging: needs.filter(({ lodgingNights }) => lodgingNights > 0).length,
    nights: needs.reduce((sum, { lodgingNights }) => sum + lodgingNights, 0),
    subsidized: needs.filter(({ isConfirmed }) => isConfirmed === true).length,
    insured: items.filter(({ isInsured }) => isInsured).length,
    missing: items.filter(({ need, isInsured, hasContacts }) => !need || !isInsured || !hasContacts).length,
  };
}
