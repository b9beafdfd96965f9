import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listSessionTimes } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';

type Answer = AnswerOf<typeof listSessionTimes>;
type Row = Omit<Answer['items'][number], 'startsAt' | 'endsAt'> & { readonly startsAt: Date; readonly endsAt: Date };

const MINE = `
  select from application_members m join applications a on a.id = m.application_id
  where m.learner_id = $1 and m.state = 'live' and a.state in ('awaiting-approval', 'waitlisted', 'offered', 'confirmed')`;
// The terms stand before the dates, for whoever would apply.
const TIMES = `
  select s.id, s.offering_id as "offeringId", jsonb_build_object('ja', s.title_ja, 'en', s.title_en) as title, s.day,
    s.starts_at as "startsAt", s.ends_at as "endsAt", x.mode,
    jsonb_build_object('ja', x.bring_ja, 'en', x.bring_en) as bring,
    case when v.id is not null then jsonb_build_object('name', v.name, 'room', v.room, 'address', v.address,
      'prefecture', p.name, 'access', jsonb_build_object('ja', v.access_ja, 'en', v.access_en)) end as venue
  from offering_sessions s join offerings o on o.id = s.offering_id and o.state <> 'draft'
  join seated_offerings x on x.offering_id = s.offering_id
  left join venues v on v.id = coalesce(s.venue_id, x.venue_id) left join organizations p on p.id = v.prefecture_id
  where s.state = 'planned' and case when $2::uuid is null
    then exists (${MINE} and (a.offering_id = o.id or not a.holds_seats and a.choices && array[o.id]))
    else o.id = $2 and (x.terms_ja = '' or $3 or exists (${MINE} and m.edition_id = o.edition_id)) end
  order by s.starts_at, s.id`;

/** The hours, places and what to bring of exercises, for whoever takes or looks for them. */
@Injectable()
export class SessionTimes {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, { offeringId, agreesToTerms }: InputOf<typeof listSessionTimes>): Promise<Answer> {
    const asked = [scope.actor.personId, offeringId ?? null, agreesToTerms ?? false];
    const rows = await this.database.read<Row>(scope, TIMES, asked);
    return {
      items: rows.map((row) => ({
        ...row,
        startsAt: row.startsAt.toISOString(),
        endsAt: row.endsAt.toISOString(),
      })),
    };
  }
}
