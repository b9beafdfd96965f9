import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type Happening, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { Confirmed } from '../domain/mark-sheet.ts';
import type { TeamBoard } from '../domain/team-board.ts';
import { TeamsHaveResults } from '../domain/result-refusals.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { TeamBoardRepository } from '../persistence/team-board.repository.ts';
import { mayForm } from '../policy.ts';
import { SessionFactsOf, type SessionKnown } from '../queries/session-facts.ts';

export interface SeenBoard {
  readonly sessionId: OfferingSessionId;
  /** Of the board as it was looked at. */
  readonly version: number;
}

export interface HeldBoard {
  readonly session: SessionKnown;
  readonly board: TeamBoard;
  /** Everybody with a confirmed place. */
  readonly people: readonly Confirmed[];
}

/** Takes the board that somebody looked at, lets it be changed, keeps it and tells of it: one change at a time, and none once a team has a result. */
@Injectable()
export class ChangeTeams {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly boards: TeamBoardRepository,
    private readonly attendance: AttendanceStatement,
    private readonly results: ResultStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(
    scope: AuthorizedScope,
    { sessionId, version }: SeenBoard,
    change: (held: HeldBoard) => Promise<Happening<unknown>[]>,
  ): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayForm(scope.actor, session));
      const board = await this.boards.hold(session.offeringId);
      if (await this.results.areTeamsRated(session.offeringId)) throw new TeamsHaveResults();
      board.change(version);
      const people = await this.attendance.confirmed(session.offeringId);
      const told = await change({ session, board, people });
      await this.boards.save(board, people);
      await this.events.appendAll(told);
      return { version: board.version };
    });
  }
}
