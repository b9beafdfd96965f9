import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listMembers } from '#contract';
import {
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  type OrganizationId,
  organizationIn,
  type PersonId,
} from '#kernel';
import { Database } from '#platform';
import { MemberNotFound } from '../domain/errors.ts';
import type { MembershipId } from '../domain/ids.ts';
import { canEndMembership, canPrintSlip, reachesMember } from '../policy.ts';

type Asked = InputOf<typeof listMembers>;
type Answer = AnswerOf<typeof listMembers>;

interface Row {
  readonly id: MembershipId;
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly signInId: string;
  readonly staffNumber: string | null;
  readonly name: string;
  readonly kana: string | null;
  readonly mail: string | null;
  readonly department: string | null;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly status: 'active' | 'never-signed-in' | 'ended';
  readonly version: number;
}

interface Counted {
  readonly status: Row['status'];
  readonly count: number;
}

const SORTS: Record<Asked['sort'], string> = {
  kana: 'coalesce(kana, name) collate "ja-x-icu"',
  name: 'name collate "ja-x-icu"',
  staffNumber: '"staffNumber"',
  department: 'department collate "ja-x-icu"',
  startsOn: '"startsOn"',
};

const MEMBERS = `
  select m.id, m.person_id as "personId", m.organization_id as "organizationId", o.name as "organizationName",
    a.sign_in_id as "signInId", m.staff_number as "staffNumber", a.name, a.kana, a.mail, m.department,
    m.starts_on as "startsOn", m.ends_on as "endsOn", a.version,
    case when m.ends_on < $1 then 'ended' when a.first_signed_in_at is null then 'never-signed-in' else 'active' end as status
  from memberships m join accounts a on a.id = m.person_id join organizations o on o.id = m.organization_id
  where ($2::uuid is null or m.organization_id = $2)`;
const SOUGHT = `($3::text is null or department = $3)
    and ($4::text is null or name ilike $4 or kana ilike $4 or "staffNumber" ilike $4 or "signInId" ilike $4
      or replace(replace(name, ' ', ''), '　', '') ilike $4 or department ilike $4)
    and ($5::uuid[] is null or id = any($5))`;
const COUNTS = `select status, count(*)::int as count from (${MEMBERS}) m where ${SOUGHT} group by status`;
const DEPARTMENTS = `select distinct department from (${MEMBERS}) m where department is not null order by 1 limit 500`;

/** The members of an organization, as far as the asker reaches, with what the asker may do to each. */
@Injectable()
export class ListMembers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, asked: Asked): Promise<Answer> {
    const today = this.clock.today();
    const whose = [today, organizationIn(scope) ?? asked.organizationId ?? null];
    const sought = [...whose, ...filtersOf(asked)];
    const order = `order by ${SORTS[asked.sort]} ${asked.order === 'desc' ? 'desc' : 'asc'} nulls last, "staffNumber", id`;
    const page = `limit ${asked.perPage} offset ${(asked.page - 1) * asked.perPage}`;
    const select = `select * from (${MEMBERS}) m where ${SOUGHT} and ($6::text is null or status = $6) ${order} ${page}`;
    const rows = await this.database.read<Row>(scope, select, [...sought, asked.status ?? null]);
    const counts = countsOf(await this.database.read<Counted>(scope, COUNTS, sought));
    const departments = await this.database.read<{ department: string }>(scope, DEPARTMENTS, whose);
    return {
      items: rows.map((row) => present(scope, row)),
      total: counts[asked.status ?? 'all'],
      counts,
      departments: departments.map(({ department }) => department),
    };
  }

  async one(scope: AuthorizedScope, id: MembershipId): Promise<Answer['items'][number]> {
    const asked = [this.clock.today(), organizationIn(scope), null, null, [id]];
    const [row] = await this.database.read<Row>(scope, `select * from (${MEMBERS}) m where ${SOUGHT}`, asked);
    if (!row) throw new MemberNotFound();
    return present(scope, row);
  }
}

const filtersOf = ({ department, q, ids }: Asked) => [
  department ?? null,
  q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null,
  ids ?? null,
];

function countsOf(counted: readonly Counted[]): Answer['counts'] {
  const of = (status: Row['status']) => counted.find((each) => each.status === status)?.count ?? 0;
  const each = { active: of('active'), 'never-signed-in': of('never-signed-in'), ended: of('ended') };
  return { all: each.active + each['never-signed-in'] + each.ended, ...each };
}

const present = ({ actor }: AuthorizedScope, row: Row) => ({
  id: row.id,
  personId: row.personId,
  organizationId: row.organizationId,
  organizationName: row.organizationName,
  signInId: row.signInId,
  staffNumber: row.staffNumber,
  name: row.name,
  kana: row.kana,
  mail: row.mail,
  department: row.department,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  status: row.status,
  version: row.version,
  abilities: {
    correct: row.status !== 'ended' && reachesMember(actor, 'member.correct', row),
    end: row.status !== 'ended' && row.endsOn === null && canEndMembership(actor, row) === null,
    printSlip: row.status !== 'ended' && canPrintSlip(actor, row, { belongsElsewhere: false }) === null,
  },
});
