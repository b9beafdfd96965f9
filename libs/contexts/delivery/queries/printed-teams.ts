import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import type { TeamPaper } from '../documents/team-papers-pdf.ts';
import { SessionNotFound } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import { TeamBoardRepository } from '../persistence/team-board.repository.ts';
import { mayPrint } from '../policy.ts';
import { PrintedSessions } from './printed-sessions.ts';
import { SessionFactsOf } from './session-facts.ts';
import { ViewTeams } from './view-teams.ts';

/** What stands on the papers of the teams: as they are now, everybody confirmed. */
@Injectable()
export class PrintedTeams {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly printed: PrintedSessions,
    private readonly boards: TeamBoardRepository,
    private readonly viewTeams: ViewTeams,
  ) {}

  async ask(scope: AuthorizedScope, id: OfferingSessionId): Promise<TeamPaper> {
    const known = await this.sessions.ask(scope, id);
    insist(mayPrint(scope.actor, known));
    const [session] = (await this.printed.ask(scope, id, 'this')).sessions;
    if (!session) throw new SessionNotFound();
    const board = await this.boards.see(scope, known.offeringId);
    const names = await this.viewTeams.names(scope, known);
    const people = names.map(({ enrollmentId, learnerName, ...one }) => ({
      ...one,
      name: learnerName,
      teamId: board.placeOf(enrollmentId)?.teamId ?? null,
    }));
    const { courseName, offeringName, day, place } = session;
    return {
      courseName,
      offeringName,
      day,
      place,
      teams: board.teams.map((team) => ({
        number: team.number,
        people: people.filter(({ teamId }) => teamId === team.id),
      })),
      unplaced: people.filter(({ teamId }) => teamId === null),
    };
  }
}
