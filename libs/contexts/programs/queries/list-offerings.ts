import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listOfferings, viewOffering, viewReminderDefault } from '#contract';
import {
  type AuthorizedScope,
  type CalendarDate,
  type FiscalYear,
  fiscalYearInJapanese,
  type OfferingId,
} from '#kernel';
import { Database, Settings } from '#platform';
import { OfferingNotFound } from '../domain/errors.ts';
import type { OfferingState, OfferingVerb } from '../domain/offering.ts';
import { mayMove } from '../policy.ts';

type Listed = AnswerOf<typeof listOfferings>;
type Detail = AnswerOf<typeof viewOffering>;
type Offering = Listed['items'][number];

interface Row extends Omit<Offering, 'accessPeriod' | 'fiscalYearInJapanese' | 'abilities'> {
  readonly fiscalYear: FiscalYear;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

const SELECT = `
  select o.id, o.name, o.fiscal_year as "fiscalYear", o.state, o.version,
    o.access_starts_on as "startsOn", o.access_ends_on as "endsOn",
    (select max(x.ends_on) from offering_extensions x
      where x.offering_id = o.id and x.organization_id is null and x.ends_on > o.access_ends_on) as "extendedTo",
    jsonb_build_object('id', e.id, 'name', jsonb_build_object('ja', e.name_ja, 'en', e.name_en)) as edition,
    jsonb_build_object('id', c.id, 'name', jsonb_build_object('ja', c.name_ja, 'en', c.name_en)) as course,
    case when s.offering_id is not null then jsonb_build_object('mode', s.mode, 'seats', s.seats,
      'startsOn', s.starts_on, 'endsOn', s.ends_on, 'venue', v.name) end as seating
  from offerings o join editions e on e.id = o.edition_id join courses c on c.id = e.course_id
    left join seated_offerings s on s.offering_id = o.id left join venues v on v.id = s.venue_id`;

const ASKED = `($1::boolean or o.state <> 'draft')
  and ($2::text is null or o.name ilike '%' || $2 || '%' or e.name_ja ilike '%' || $2 || '%' or c.name_ja ilike '%' || $2 || '%')
  and ($3::int is null or o.fiscal_year = $3) and ($4::uuid is null or o.edition_id = $4)
  and ($5::uuid[] is null or o.id = any($5))
  and ($6::boolean is null or (s.offering_id is not null) = $6)`;

const COUNT = `
  select o.state, count(*)::int as count from offerings o
    join editions e on e.id = o.edition_id join courses c on c.id = e.course_id
    left join seated_offerings s on s.offering_id = o.id
  where ${ASKED} group by o.state`;

const REMINDERS = `select remind_days_before_end as own from offerings where id = $1`;

const EXTENSIONS = `
  select x.id, x.ends_on as "endsOn", x.reason,
    case when g.id is not null then jsonb_build_object('id', g.id, 'name', g.name) end as organization
  from offering_extensions x left join organizations g on g.id = x.organization_id
  where x.offering_id = $1 order by x.id desc`;

const column = { accessStartsOn: 'o.access_starts_on', name: 'o.name collate "ja-x-icu"', fiscalYear: 'o.fiscal_year' };

/** The offerings; a draft is seen by the office alone. */
@Injectable()
export class ListOfferings {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listOfferings>): Promise<Listed> {
    const { q, fiscalYear = null, editionId = null, ids = null, hasSeats = null } = asked;
    const filters = [seesDrafts(scope), q || null, fiscalYear, editionId, ids, hasSeats];
    const counted = await this.database.read<{ state: OfferingState; count: number }>(scope, COUNT, filters);
    const all = counted.reduce((sum, { count }) => sum + count, 0);
    const states = Object.fromEntries(counted.map(({ state, count }) => [state, count]));
    const counts = { all, draft: 0, open: 0, closed: 0, canceled: 0, ...states };
    const sql = `${SELECT} where ${ASKED} and ($7::text is null or o.state = $7)
      order by ${column[asked.sort]} ${asked.order}, o.id limit $8 offset $9`;
    const page = [asked.state ?? null, asked.perPage, (asked.page - 1) * asked.perPage];
    const rows = await this.database.read<Row>(scope, sql, [...filters, ...page]);
    return { items: rows.map((row) => present(scope, row)), total: counts[asked.state ?? 'all'], counts };
  }

  async one(scope: AuthorizedScope, offeringId: OfferingId): Promise<Detail> {
    const sql = `${SELECT} where o.id = $1 and ($2::boolean or o.state <> 'draft')`;
    const [row] = await this.database.read<Row>(scope, sql, [offeringId, seesDrafts(scope)]);
    if (!row) throw new OfferingNotFound();
    const [reminding] = await this.database.read<{ own: number[] | null }>(scope, REMINDERS, [offeringId]);
    const own = reminding?.own ?? null;
    const extensions = await this.database.read<Detail['extensions'][number]>(scope, EXTENSIONS, [offeringId]);
    const { days } = await this.reminderDefault();
    return { ...present(scope, row), reminders: { own, inForce: own ?? days }, extensions };
  }

  /** How many days before access ends learners are reminded, where their offering has no days of its own. */
  async reminderDefault(): Promise<AnswerOf<typeof viewReminderDefault>> {
    return { days: this.settings.values.REMIND_DAYS_BEFORE_END };
  }
}

const seesDrafts = ({ actor }: AuthorizedScope): boolean => actor.grants['offering.open'] !== undefined;

function present({ actor }: AuthorizedScope, { startsOn, endsOn, ...row }: Row): Offering {
  const able = (verb: OfferingVerb) => mayMove(actor, verb, row) === null;
  return {
    ...row,
    fiscalYearInJapanese: fiscalYearInJapanese(row.fiscalYear),
    accessPeriod: { startsOn, endsOn },
    abilities: {
      correct: able('correct'),
      open: able('open'),
      close: able('close'),
      extendAccess: able('extend-access'),
      setReminders: able('set-reminders'),
    },
  };
}
