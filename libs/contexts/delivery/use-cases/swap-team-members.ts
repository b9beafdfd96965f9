import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, Id } from '#kernel';
import { movedTold } from '../domain/team-events.ts';
import { ChangeTeams, type SeenBoard } from './change-teams.ts';
import { confirmedIn } from './move-to-team.ts';

interface Asked extends SeenBoard {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly otherEnrollmentId: Id<'Enrollment'>;
}

/** Two people change places. */
@Injectable()
export class SwapTeamMembers {
  constructor(private readonly changeTeams: ChangeTeams) {}

  execute(scope: AuthorizedScope, { enrollmentId, otherEnrollmentId, ...seen }: Asked) {
    return this.changeTeams.execute(scope, seen, async ({ board, people }) =>
      board
        .swap(enrollmentId, otherEnrollmentId)
        .map((moved) => movedTold(confirmedIn(people, moved.enrollmentId), moved, board)),
    );
  }
}
