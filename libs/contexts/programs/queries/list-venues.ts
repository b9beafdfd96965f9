import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listVenues } from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Database } from '#platform';
import { VenueNotFound } from '../domain/exercise-errors.ts';
import type { VenueId } from '../domain/ids.ts';

type Listed = AnswerOf<typeof listVenues>;
type Venue = Listed['items'][number];

const SELECT = `
  select v.id, v.name, v.room, v.address, jsonb_build_object('ja', v.access_ja, 'en', v.access_en) as access,
    jsonb_build_object('id', p.id, 'name', p.name) as prefecture, v.seats, v.version,
    (select count(*)::int from seated_offerings s join offerings o on o.id = s.offering_id
      where s.venue_id = v.id and o.state <> 'canceled' and (s.ends_on is null or s.ends_on >= $1)) as offerings
  from venues v join organizations p on p.id = v.prefecture_id`;

const ASKED = `
  where ($2::text is null or v.name ilike '%' || $2 || '%' or v.room ilike '%' || $2 || '%'
    or v.address ilike '%' || $2 || '%' or p.name ilike '%' || $2 || '%')
    and ($3::uuid is null or v.prefecture_id = $3) and ($4::uuid[] is null or v.id = any($4))`;

const column = { name: 'v.name collate "ja-x-icu"', seats: 'v.seats' };

/** The venues there are, with what is planned there from today on. */
@Injectable()
export class ListVenues {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listVenues>): Promise<Listed> {
    const filters = [this.clock.today(), asked.q || null, asked.prefectureId ?? null, asked.ids ?? null];
    const count = `select count(*)::int as total from (${SELECT + ASKED}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const sql = `${SELECT + ASKED} order by ${column[asked.sort]} ${asked.order}, v.room, v.id limit $5 offset $6`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    return {
      items: await this.database.read<Venue>(scope, sql, [...filters, ...page]),
      total: counted?.total ?? 0,
    };
  }

  async one(scope: AuthorizedScope, venueId: VenueId): Promise<Venue> {
    const params = [this.clock.today(), venueId];
    const [venue] = await this.database.read<Venue>(scope, `${SELECT} where v.id = $2`, params);
    if (!venue) throw new VenueNotFound();
    return venue;
  }
}
