import { Injectable } from '@nestjs/common';
import { documents } from '../data/documents.ts';
import { toAccept } from '../domain/documents.ts';
import { toDoOf, type SessionState } from '../domain/session.ts';
import { newToken } from '../persistence/session-token.ts';
import { SessionStatement } from '../persistence/session.statement.ts';

interface Finished {
  readonly state: SessionState;
  /** The session's new token, where it is full now and was not before. */
  readonly token?: string;
}

/** Opens the rest of the system to a session once nothing is left to do first. */
@Injectable()
export class FinishFirstSignIn {
  constructor(private readonly sessions: SessionStatement) {}

  async execute(token: string): Promise<Finished> {
    const standing = await this.sessions.standingOf(token);
    if (!standing) return { state: 'to-finish' };
    if (standing.state === 'full') return { state: 'full' };
    const documentsToAccept = toAccept(documents, standing.accepted).length;
    if (toDoOf({ ...standing, documentsToAccept }).length) return { state: 'to-finish' };
    const next = newToken();
    await this.sessions.finish(token, next);
    return { state: 'full', token: next };
  }
}
