import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyNeeds } from '#contract';
import { type AuthorizedScope, Clock, type FiscalYear, insist } from '#kernel';
import { Database } from '#platform';
import { TraineeNotFound } from '../domain/errors.ts';
import type { TraineeId } from '../domain/ids.ts';
import { erasedOn } from '../domain/needs.ts';
import { mayTakePart } from '../policy.ts';
import { NEED } from './need-columns.ts';
import { TraineeFacts } from './trainee-facts.ts';

type Needs = AnswerOf<typeof viewMyNeeds>;

const GATHERINGS = `
  select g.id, jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as title, g.format, d."startsOn", d."endsOn",
    coalesce((select v.name || ' ' || v.room from venues v where v.id = g.venue_id), g.place) as place,
    d."endsAt" < $2 as "isOver", ${NEED} as need
  from trainees t join cohorts c on c.id = t.cohort_id
    join gatherings g on g.offering_id = c.offering_id and g.state = 'planned' and g.format <> 'online'
      and is_asked(g.id, t.enrollment_id)
    cross join lateral (select min(s.day) as "startsOn", max(s.day) as "endsOn", max(s.ends_at) as "endsAt"
      from offering_sessions s where s.gathering_id = g.id and s.state = 'planned') d
    left join travel_needs n on n.trainee_id = t.id and n.gathering_id = g.id
  where t.id = $1 and d."endsAt" is not null order by d."startsOn", g.id`;
const OTHERS = `
  select c.fiscal_year as "fiscalYear",
    (select jsonb_build_object('name', i.name, 'bornOn', i.born_on, 'address', i.address) from insurance_entries i
      where i.trainee_id = t.id) as insurance,
    coalesce((select jsonb_agg(jsonb_build_object('name', e.name, 'relation', e.relation, 'phone', e.phone) order by e.position)
      from emergency_contacts e where e.trainee_id = t.id), '[]') as contacts
  from trainees t join cohorts c on c.id = t.cohort_id where t.id = $1`;

/** What somebody has said of what they need for the events of their year. */
@Injectable()
export class ViewMyNeeds {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<Needs> {
    const known = await this.trainees.of(scope, id);
    insist(mayTakePart(scope.actor, known));
    type Others = Pick<Needs, 'insurance' | 'contacts'> & { readonly fiscalYear: FiscalYear };
    const [others] = await this.database.read<Others>(scope, OTHERS, [id]);
    if (!others) throw new TraineeNotFound();
    const { fiscalYear, insurance, contacts } = others;
    return {
      gatherings: await this.database.read<Needs['gatherings'][number]>(scope, GATHERINGS, [id, this.clock.now()]),
      insurance,
      contacts,
      erasedOn: erasedOn(fiscalYear),
      abilities: { write: known.state === 'active' },
    };
  }
}
