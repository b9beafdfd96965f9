import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, EventKind, PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import { sessionEnded, signedOutEverywhere } from '../domain/events.ts';
import type { SessionId } from '../domain/ids.ts';
import { hashOf } from '../persistence/session-token.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';

type Which = { readonly token: string } | { readonly id: SessionId } | 'all';

const END_THIS = 'delete from sessions where person_id = $1 and token_hash = $2';
const END_ONE = 'delete from sessions where person_id = $1 and id = $2';
const END_ALL = 'delete from sessions where person_id = $1';

/** Signs somebody out: of this browser, of another one, or of all. The last two stand in the person's history. */
@Injectable()
export class EndSession {
  constructor(
    private readonly statement: SignInStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, which: Which): Promise<number> {
    const { personId } = scope.actor;
    return this.transaction.run(scope, async () => {
      const sessions = await this.end(personId, which);
      if (which === 'all') await this.tell({ kind: signedOutEverywhere, facts: { personId, sessions } });
      else if ('id' in which && !sessions) throw new SessionNotFound();
      else if ('id' in which) await this.tell({ kind: sessionEnded, facts: { personId } });
      return sessions;
    });
  }

  private async end(personId: PersonId, which: Which): Promise<number> {
    const [, ended] = await this.transaction.manager.query(...statementFor(personId, which));
    return ended;
  }

  private async tell<Facts extends { personId: PersonId }>(told: {
    kind: EventKind<Facts>;
    facts: Facts;
  }): Promise<void> {
    const organizationId = await this.statement.lastPlaceOf(told.facts.personId);
    if (organizationId) await this.events.append({ ...told, organizationId });
  }
}

function statementFor(personId: PersonId, which: Which): [string, unknown[]] {
  if (which === 'all') return [END_ALL, [personId]];
  return 'id' in which ? [END_ONE, [personId, which.id]] : [END_THIS, [personId, hashOf(which.token)]];
}
