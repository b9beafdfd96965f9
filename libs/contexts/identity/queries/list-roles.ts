import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listRoles } from '#contract';
import {
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  type OrganizationId,
  organizationIn,
  type PersonId,
  type Role,
} from '#kernel';
import { Database } from '#platform';
import type { RoleGrantId } from '../domain/ids.ts';
import type { RoleStatus } from '../domain/role-grant.ts';
import { canEndRole, canHandOver, canResend } from '../policy.ts';

type Asked = InputOf<typeof listRoles>;
type Answer = AnswerOf<typeof listRoles>;

interface Row {
  readonly id: RoleGrantId;
  readonly personId: PersonId;
  readonly name: string;
  readonly mail: string | null;
  readonly signInId: string;
  readonly role: Exclude<Role, 'learner' | 'applicant'>;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly organizationCode: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly status: RoleStatus;
  readonly hasSignedIn: boolean;
}

const SORTS: Record<Asked['sort'], string> = {
  name: 'coalesce(kana, name) collate "ja-x-icu"',
  organizationName: '"organizationCode"',
  role: 'role',
  startsOn: '"startsOn"',
  endsOn: '"endsOn"',
};

const ROLES = `
  select g.id, g.person_id as "personId", a.name, a.kana, a.mail, a.sign_in_id as "signInId", g.role,
    g.organization_id as "organizationId", o.name as "organizationName", o.code as "organizationCode",
    g.starts_on as "startsOn", g.ends_on as "endsOn", a.first_signed_in_at is not null as "hasSignedIn",
    case when g.ended_at is not null or g.ends_on < $1 then 'ended' when g.starts_on > $1 then 'upcoming' else 'current' end as status
  from role_grants g join accounts a on a.id = g.person_id join organizations o on o.id = g.organization_id
  where ($2::uuid is null or g.organization_id = $2)`;
const SOUGHT = `($3::text is null or role = $3)
    and ($4::text is null or name ilike $4 or kana ilike $4 or mail ilike $4 or "signInId" ilike $4
      or "organizationName" ilike $4 or "organizationCode" ilike $4
      or replace(replace(name, ' ', ''), '　', '') ilike $4)`;
const COUNTS = `select status, count(*)::int as count from (${ROLES}) g where ${SOUGHT} group by status`;

/** Who holds which role where, as far as the asker reaches. */
@Injectable()
export class ListRoles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, asked: Asked): Promise<Answer> {
    const whose = [this.clock.today(), organizationIn(scope) ?? asked.organizationId ?? null];
    const like = asked.q ? `%${asked.q.replace(/[\\%_]/g, '\\$&')}%` : null;
    const sought = [...whose, asked.role ?? null, like];
    const order = `order by ${SORTS[asked.sort]} ${asked.order === 'desc' ? 'desc' : 'asc'} nulls last, id`;
    const page = `limit ${asked.perPage} offset ${(asked.page - 1) * asked.perPage}`;
    const select = `select * from (${ROLES}) g where ${SOUGHT} and ($5::text is null or status = $5) ${order} ${page}`;
    const rows = await this.database.read<Row>(scope, select, [...sought, asked.status ?? null]);
    const counts = countsOf(await this.database.read<{ status: RoleStatus; count: number }>(scope, COUNTS, sought));
    return { items: rows.map((row) => present(scope, row)), total: counts[asked.status ?? 'all'], counts };
  }
}

function countsOf(counted: readonly { status: RoleStatus; count: number }[]): Answer['counts'] {
  const of = (status: RoleStatus) => counted.find((each) => each.status === status)?.count ?? 0;
  const each = { current: of('current'), upcoming: of('upcoming'), ended: of('ended') };
  return { all: each.current + each.upcoming + each.ended, ...each };
}

const present = ({ actor }: AuthorizedScope, row: Row) => ({
  id: row.id,
  personId: row.personId,
  name: row.name,
  mail: row.mail,
  signInId: row.signInId,
  role: row.role,
  organizationId: row.organizationId,
  organizationName: row.organizationName,
  organizationCode: row.organizationCode,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  status: row.status,
  hasSignedIn: row.hasSignedIn,
  abilities: {
    end: canEndRole(actor, row) === null,
    handOver: canHandOver(actor, row) === null,
    resend: canResend(actor, row) === null && row.mail !== null,
  },
});
