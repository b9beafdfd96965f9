import { Injectable } from '@nestjs/common';
import type { EventOf, PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { documents } from '../data/documents.ts';
import { toAccept } from '../domain/documents.ts';
import { personSignedIn } from '../domain/events.ts';
import type { OpenedBy, SessionState } from '../domain/session.ts';
import { ownScopeOf } from '../queries/scope-of.ts';
import { newToken } from '../persistence/session-token.ts';
import { SessionStatement } from '../persistence/session.statement.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { OpenSession } from './open-session.ts';

interface Asked {
  readonly personId: PersonId;
  readonly openedBy: OpenedBy;
  /** The device cookie, where the browser has one. */
  readonly device: string | undefined;
  /** What the browser calls itself. */
  readonly browser: string;
}

interface Begun {
  readonly token: string;
  readonly device: string;
  readonly state: SessionState;
}

/**
 * Begins the session of a person just recognized. It acts for their only organization, or for none until one of several
 * is chosen; until the documents are accepted and, after a code, a password is set, nothing else is open.
 */
@Injectable()
export class BeginSession {
  constructor(
    private readonly statement: SignInStatement,
    private readonly sessions: SessionStatement,
    private readonly openSession: OpenSession,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(asked: Asked): Promise<Begun> {
    return this.transaction.run(ownScopeOf(asked.personId), () => this.begin(asked));
  }

  private async begin({ personId, openedBy, device = newToken(), browser }: Asked): Promise<Begun> {
    const [place, ...others] = await this.statement.placesOf(personId);
    const organizationId = place && others.length === 0 ? place : null;
    const accepted = await this.sessions.acceptedBy(personId);
    const cameByCode = openedBy === 'slip' || openedBy === 'link';
    const isUnfinished = cameByCode || toAccept(documents, accepted).length > 0;
    const state = isUnfinished && openedBy !== 'development' ? 'to-finish' : 'full';
    const token = await this.openSession.execute(personId, organizationId, { state, openedBy, device: browser });
    const isKnown = await this.statement.isKnownDevice(device, personId);
    await this.statement.rememberSignIn(personId);
    await this.statement.rememberDevice(device, personId);
    await this.tell({ personId, method: openedBy, device: isKnown ? 'known' : 'new' });
    return { token, device, state };
  }

  private async tell(facts: EventOf<typeof personSignedIn>['facts']): Promise<void> {
    const organizationId = await this.statement.lastPlaceOf(facts.personId);
    if (organizationId) await this.events.append({ kind: personSignedIn, organizationId, facts });
  }
}
