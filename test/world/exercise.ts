import type pg from 'pg';
import { type Id, newId, type OfferingId, type OrganizationId } from '#kernel';
import { newOrganizationCode } from './organization-code.ts';

interface Planned {
  readonly seats?: number;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly fairness?: 'in-turn' | 'smaller-groups-may-pass';
  readonly approvalStages?: readonly ('coordinator' | 'office')[];
  readonly organizationLimit?: number | null;
  readonly organizationTypes?: readonly string[] | null;
  readonly opensAt?: string | null;
  readonly state?: 'draft' | 'open' | 'closed' | 'canceled';
}

interface Asking {
  readonly code?: string;
  readonly prerequisite?: { readonly anyOf: readonly string[]; readonly withinFiscalYears: number } | null;
  readonly organizationTypes?: readonly string[] | null;
  readonly freeTimesPerFiscalYear?: number | null;
  readonly fiscalYear?: number;
}

export interface Exercise {
  readonly office: OrganizationId;
  readonly courseId: Id<'Course'>;
  readonly editionId: Id<'Edition'>;
  readonly fiscalYear: number;
}

const venues = { rooms: 0 };

/** A course of group exercises with this year's edition, run by an office; students may not take it. */
export async function anExercise(owner: pg.Client, asking: Asking = {}): Promise<Exercise> {
  const [office, program, courseId, editionId] = [newId(), newId(), newId<'Course'>(), newId<'Edition'>()];
  const { code = courseId, fiscalYear = 2026 } = asking;
  await owner.query(`insert into organizations (id, code, name, full_name, type) values ($1, $2, $3, $3, 'office')`, [
    office,
    newOrganizationCode(),
    '演習事務局',
  ]);
  await owner.query(`insert into programs values ($1, $2, $3, 'CYDER', 'CYDER')`, [program, office, program]);
  await owner.query(
    `insert into courses (id, program_id, code, name_ja, name_en, counts_as, format, eligibility)
     values ($1, $2, $3, 'Aコース', 'Course A', 'cyder', 'exercise', $4)`,
    [
      courseId,
      program,
      code,
      {
        organizationTypes: asking.organizationTypes ?? null,
        studentsMayApply: false,
        prerequisite: asking.prerequisite ?? null,
        freeTimesPerFiscalYear: asking.freeTimesPerFiscalYear ?? null,
      },
    ],
  );
  await owner.query(
    `insert into editions (id, course_id, code, fiscal_year, name_ja, name_en, summary_ja, summary_en, completion_rule)
     values ($1, $2, $3, $4, 'Aコース 令和8年度', 'Course A 2026', '', '', '{"units":"all-required","quiz":"none"}')`,
    [editionId, courseId, editionId, fiscalYear],
  );
  return { office: office as OrganizationId, courseId, editionId, fiscalYear };
}

const asUsual: Required<Planned> = {
  seats: 30,
  startsOn: '2027-01-20',
  endsOn: null,
  fairness: 'in-turn',
  approvalStages: [],
  organizationLimit: null,
  organizationTypes: null,
  opensAt: null,
  state: 'open',
};

/** An open offering of an exercise: 30 seats on 20 January 2027, unless something else is said. */
export async function aSeatedOffering(
  owner: pg.Client,
  exercise: Exercise,
  changes: Planned = {},
): Promise<OfferingId> {
  const id = newId<'Offering'>();
  const { fiscalYear } = exercise;
  const planned = { ...asUsual, ...changes };
  const access = [`${fiscalYear}-04-01`, `${fiscalYear + 1}-03-31`];
  const name = `Aコース ${planned.startsOn}`;
  await owner.query(
    `insert into offerings (id, edition_id, organization_id, fiscal_year, name, access_starts_on, access_ends_on, state, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 1)`,
    [id, exercise.editionId, exercise.office, fiscalYear, name, ...access, planned.state],
  );
  await owner.query(
    `insert into seated_offerings (offering_id, mode, seats, minimum_participants, starts_on, ends_on,
       application_opens_at, deadline_working_days, offer_working_days, quiet_working_days, fairness, approval_stages,
       organization_types, organization_limit, terms_ja, terms_en, bring_ja, bring_en, version)
     values ($1, 'venue', $2, 0, $3::date, coalesce($4::date, $3::date), $5, 5, 3, 3, $6, $7, $8, $9, '規約', 'Terms', '', '', 1)`,
    [
      id,
      planned.seats,
      planned.startsOn,
      planned.endsOn,
      planned.opensAt,
      planned.fairness,
      planned.approvalStages,
      planned.organizationTypes,
      planned.organizationLimit,
    ],
  );
  return id;
}

/** A room in the first prefecture. */
export async function aVenue(owner: pg.Client): Promise<Id<'Venue'>> {
  const id = newId<'Venue'>();
  await owner.query(
    `insert into venues (id, name, address, room, access_ja, access_en, prefecture_id, seats, version)
     select $1, '北の会場', '一番地', $2, '駅から5分', '5 minutes from the station', id, 30, 1
     from organizations where type = 'prefecture' order by code limit 1`,
    [id, `第${(venues.rooms += 1)}会議室`],
  );
  return id;
}

/** The first session of an offering, between two instants of one day. */
export async function aSession(owner: pg.Client, offering: OfferingId, [startsAt, endsAt]: string[]): Promise<void> {
  await owner.query(
    `insert into offering_sessions (id, offering_id, number, day, starts_at, ends_at, title_ja, title_en, venue_id,
       half_days, revision, state, version)
     values ($1, $2, 1, ($3::timestamptz at time zone 'Asia/Tokyo')::date, $3, $4, '', '', null, '{am,pm}', 0, 'planned', 1)`,
    [newId(), offering, startsAt, endsAt],
  );
}
