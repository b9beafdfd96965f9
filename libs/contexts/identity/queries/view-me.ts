import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMe } from '#contract';
import { type AuthorizedScope, Clock, type OrganizationId, type Permission, type Role } from '#kernel';
import { Database } from '#platform';
import { documents } from '../data/documents.ts';
import { toAccept } from '../domain/documents.ts';
import { toDoOf } from '../domain/session.ts';
import { hashOf } from '../persistence/session-token.ts';
import { SessionStatement } from '../persistence/session.statement.ts';

type Me = AnswerOf<typeof viewMe>;

const ACCOUNT = 'select id, sign_in_id as "signInId", name, kana, mail from accounts where id = $1';
const SESSION = 'select organization_id as "organizationId" from sessions where token_hash = $1';
const PLACES = `
  select o.id as "organizationId", o.name as "organizationName", o.type as "organizationType",
    (select m.department from memberships m where m.person_id = $1 and m.organization_id = o.id
      and (m.ends_on is null or m.ends_on >= $2) order by m.starts_on desc limit 1) as department,
    array(select distinct g.role from role_grants g where g.person_id = $1 and g.organization_id = o.id
      and g.starts_on <= $2 and (g.ends_on is null or g.ends_on >= $2) and g.ended_at is null order by 1) as roles
  from organizations o
  where o.id in (
    select organization_id from memberships where person_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2)
    union select organization_id from role_grants
    where person_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2) and ended_at is null)
  order by o.code`;

/** Who is signed in, for which organization, with which abilities, and what they still have to do. */
@Injectable()
export class ViewMe {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStatement,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, token: string): Promise<Me> {
    const me = scope.actor.personId;
    const [account] = await this.database.read<Me['account']>(scope, ACCOUNT, [me]);
    const [session] = await this.database.read<{ organizationId: OrganizationId | null }>(scope, SESSION, [
      hashOf(token),
    ]);
    const places = await this.database.read<Me['places'][number]>(scope, PLACES, [me, this.clock.today()]);
    const organization = places.find(({ organizationId }) => organizationId === session?.organizationId) ?? null;
    const roles: Role[] = [
      places.length || session?.organizationId ? 'learner' : 'applicant',
      ...(organization?.roles ?? []),
    ];
    return {
      account: account as Me['account'],
      organization,
      roles,
      abilities: abilitiesOf(scope),
      places,
      ...(await this.toDo(token, organization, places)),
    };
  }

  private async toDo(token: string, organization: Me['organization'], places: Me['places']) {
    const standing = await this.sessions.standingOf(token);
    const missing = standing?.state === 'to-finish' ? toAccept(documents, standing.accepted) : [];
    const documentsToAccept = missing.map(({ document, version }) => ({ document, version }));
    const first = standing?.state === 'to-finish' ? toDoOf({ ...standing, documentsToAccept: missing.length }) : [];
    const mustChoose = !organization && places.length > 0;
    return { documentsToAccept, toDo: [...first, ...(mustChoose ? (['choose-organization'] as const) : [])] };
  }
}

const abilitiesOf = ({ actor }: AuthorizedScope): Me['abilities'] =>
  Object.fromEntries(Object.keys(actor.grants).map((permission) => [permission as Permission, true as const]));
