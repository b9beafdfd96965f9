import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { teamLocked, teamUnlocked } from '../domain/team-events.ts';
import type { TeamId } from '../domain/team.ts';
import { ChangeTeams, type SeenBoard } from './change-teams.ts';

interface Asked extends SeenBoard {
  readonly teamId: TeamId;
  readonly isLocked: boolean;
}

/** A locked team keeps its people, whatever is formed or made even. */
@Injectable()
export class LockTeam {
  constructor(private readonly changeTeams: ChangeTeams) {}

  execute(scope: AuthorizedScope, { teamId, isLocked, ...seen }: Asked) {
    return this.changeTeams.execute(scope, seen, async ({ session, board }) => {
      const { number } = board.lock(teamId, isLocked);
      const { offeringId, organizationId } = session;
      const kind = isLocked ? teamLocked : teamUnlocked;
      return [{ kind, organizationId, facts: { offeringId, team: number, version: board.version } }];
    });
  }
}
