import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, Id } from '#kernel';
import { RecordChangedMeanwhile } from '../domain/errors.ts';
import type { Move } from '../domain/rebalancing.ts';
import { movedTold, teamsRebalanced } from '../domain/team-events.ts';
import type { TeamId } from '../domain/team.ts';
import { PreviewRebalancing, type Without } from '../queries/preview-rebalancing.ts';
import { ChangeTeams, type SeenBoard } from './change-teams.ts';
import { confirmedIn } from './move-to-team.ts';

interface ShownMove {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly teamId: TeamId;
}

interface Asked extends SeenBoard {
  readonly without: Without;
  /** What was shown before; another outcome is not done unseen. */
  readonly moves: readonly ShownMove[];
}

/** Those who are missing leave their teams, and as few as possible of the others move. */
@Injectable()
export class RebalanceTeams {
  constructor(
    private readonly changeTeams: ChangeTeams,
    private readonly preview: PreviewRebalancing,
  ) {}

  execute(scope: AuthorizedScope, { without, moves: shown, ...seen }: Asked) {
    return this.changeTeams.execute(scope, seen, async ({ session, board, people }) => {
      const { missing, moves } = await this.preview.plan(scope, session, { board, without });
      if (!isAsShown(moves, shown)) throw new RecordChangedMeanwhile();
      const gone = missing.map(({ enrollmentId }) => board.move(enrollmentId, null, 'rebalancing'));
      const leaving = moves.map(
        ({ person }) => [person, board.move(person.enrollmentId, null, 'rebalancing')] as const,
      );
      const moved = leaving.map(([person, { from }], at) => ({
        ...board.move(person.enrollmentId, moves[at]?.to ?? null, 'rebalancing'),
        from,
      }));
      const { offeringId, organizationId } = session;
      const counts = { moved: moved.length, missing: gone.length };
      return [
        { kind: teamsRebalanced, organizationId, facts: { offeringId, ...counts, version: board.version } },
        ...[...gone, ...moved].map((one) => movedTold(confirmedIn(people, one.enrollmentId), one, board)),
      ];
    });
  }
}

const keyOf = ({ enrollmentId, teamId }: ShownMove): string => `${enrollmentId} ${teamId}`;

function isAsShown(moves: readonly Move[], shown: readonly ShownMove[]): boolean {
  const now = moves.map(({ person, to }) => keyOf({ enrollmentId: person.enrollmentId, teamId: to })).toSorted();
  return JSON.stringify(now) === JSON.stringify(shown.map(keyOf).toSorted());
}
