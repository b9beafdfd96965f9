import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import type { SessionId } from '../domain/ids.ts';
import { hashOf } from '../persistence/session-token.ts';

const END_THIS = 'delete from sessions where token_hash = $1 and person_id = $2 returning id';
const END_ONE = 'delete from sessions where id = $1 and person_id = $2 returning id';
const END_ALL = 'delete from sessions where person_id = $1 returning id';

/** Signs somebody out: of this browser, of another one, or of all. */
@Injectable()
export class EndSession {
  constructor(private readonly database: Database) {}

  async execute(scope: AuthorizedScope, which: { token: string } | { id: SessionId } | 'all'): Promise<number> {
    const me = scope.actor.personId;
    if (which === 'all') return (await this.database.write(scope, END_ALL, [me])).length;
    const ended =
      'id' in which
        ? await this.database.write(scope, END_ONE, [which.id, me])
        : await this.database.write(scope, END_THIS, [hashOf(which.token), me]);
    if (!ended.length && 'id' in which) throw new SessionNotFound();
    return ended.length;
  }
}
