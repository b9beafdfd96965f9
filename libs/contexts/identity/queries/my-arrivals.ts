import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyArrivals } from '#contract';
import { type AuthorizedScope, Clock, type OrganizationId } from '#kernel';
import { Database } from '#platform';
import type { ArrivalId, MembershipId } from '../domain/ids.ts';

interface Row {
  readonly id: ArrivalId;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly department: string | null;
  readonly expiresAt: Date;
}

interface Place {
  readonly id: MembershipId;
  readonly organizationName: string;
  readonly mayLeave: boolean;
}

const ASKED = `
  select a.id, a.organization_id as "organizationId", o.full_name as "organizationName", a.department,
    a.expires_at as "expiresAt"
  from arrivals a join organizations o on o.id = a.organization_id
  where a.person_id = $1 and a.state = 'asked' and a.expires_at > $2
    and not exists (select from memberships m where m.person_id = $1 and m.organization_id = a.organization_id and m.ends_on is null)
  order by a.asked_at, a.id`;
const PLACES = `
  select m.id, o.full_name as "organizationName", not exists (select from role_grants g where g.person_id = $1
    and g.organization_id = m.organization_id and g.role = 'program-office' and g.ended_at is null) as "mayLeave"
  from memberships m join organizations o on o.id = m.organization_id
  where m.person_id = $1 and m.ends_on is null order by m.starts_on, m.id`;

/** Organizations that ask whoever asks to be their member, and those where they belong now. */
@Injectable()
export class MyArrivals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof listMyArrivals>> {
    const me = scope.actor.personId;
    const asked = await this.database.read<Row>(scope, ASKED, [me, this.clock.now()]);
    const places = asked.length ? await this.database.read<Place>(scope, PLACES, [me]) : [];
    return { items: asked.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() })), places };
  }
}
