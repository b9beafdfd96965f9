import { Injectable } from '@nestjs/common';
import type { AnswerOf, listUnknownResults } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database, DeliveryQueue } from '#platform';

interface Addressed {
  readonly noticeId: string;
  readonly kind: string;
  readonly name: string;
}

const NOTICES = `
  select n.id as "noticeId", n.kind, coalesce(a.name, m.invited_name, '') as name
  from notices n left join accounts a on a.id = n.person_id left join application_members m on m.id = n.seat_id
  where n.id = any($1)`;
const PEOPLE = `select a.id as "noticeId", '' as kind, a.name from accounts a where a.id = any($1)`;
const ORGANIZATIONS = 'select id, name from organizations where id = any($1)';

/** The mails of which nobody knows whether they left. */
@Injectable()
export class ListUnknownResults {
  constructor(
    private readonly queue: DeliveryQueue,
    private readonly database: Database,
  ) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof listUnknownResults>> {
    const unknown = await this.queue.unknown();
    const about = unknown.map(({ facts }) => String(facts['noticeId'] ?? facts['personId'] ?? ''));
    const ids = about.filter((id) => id !== '');
    const told = new Map(
      [
        ...(await this.database.read<Addressed>(scope, NOTICES, [ids])),
        ...(await this.database.read<Addressed>(scope, PEOPLE, [ids])),
      ].map((addressed) => [addressed.noticeId, addressed]),
    );
    const organizations = await this.database.read<{ id: string; name: string }>(scope, ORGANIZATIONS, [
      unknown.map(({ organizationId }) => organizationId),
    ]);
    const nameOf = new Map(organizations.map(({ id, name }) => [id, name]));
    return {
      items: unknown.map(({ eventId, reaction, kind, organizationId, occurredAt }, index) => ({
        eventId,
        reaction,
        about: told.get(about[index] ?? '')?.kind || kind,
        recipient: told.get(about[index] ?? '')?.name ?? null,
        organizationName: nameOf.get(organizationId) ?? '',
        occurredAt: occurredAt.toISOString(),
      })),
    };
  }
}
