import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMySessions } from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Database } from '#platform';
import { hashOf } from '../persistence/session-token.ts';
import type { SessionId } from '../domain/ids.ts';

interface Row {
  readonly id: SessionId;
  readonly device: string;
  readonly organizationName: string | null;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly isThisOne: boolean;
}

const LIST = `
  select s.id, s.device, o.name as "organizationName", s.started_at as "startedAt", s.seen_at as "seenAt",
    s.token_hash = $2 as "isThisOne"
  from sessions s left join organizations o on o.id = s.organization_id
  where s.person_id = $1 and s.expires_at > $3 and s.idle_until > $3
  order by s.seen_at desc`;

/** The browsers in which somebody is signed in. */
@Injectable()
export class MySessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, token: string): Promise<AnswerOf<typeof listMySessions>> {
    const asked = [scope.actor.personId, hashOf(token), this.clock.now()];
    const rows = await this.database.read<Row>(scope, LIST, asked);
    const items = rows.map(({ startedAt, seenAt, ...row }) => ({
      ...row,
      startedAt: startedAt.toISOString(),
      seenAt: seenAt.toISOString(),
    }));
    return { items };
  }
}
