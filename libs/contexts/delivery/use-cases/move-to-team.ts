import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, Id } from '#kernel';
import { SessionNotFound } from '../domain/errors.ts';
import type { Confirmed } from '../domain/mark-sheet.ts';
import { movedTold } from '../domain/team-events.ts';
import type { TeamId } from '../domain/team.ts';
import { ChangeTeams, type SeenBoard } from './change-teams.ts';

interface Asked extends SeenBoard {
  readonly enrollmentId: Id<'Enrollment'>;
  /** Null: into no team. */
  readonly teamId: TeamId | null;
}

/** Moves one person by hand. */
@Injectable()
export class MoveToTeam {
  constructor(private readonly changeTeams: ChangeTeams) {}

  execute(scope: AuthorizedScope, { enrollmentId, teamId, ...seen }: Asked) {
    return this.changeTeams.execute(scope, seen, async ({ board, people }) => {
      const person = confirmedIn(people, enrollmentId);
      return [movedTold(person, board.move(enrollmentId, teamId, 'hand'), board)];
    });
  }
}

/** Throws `not-found` for whoever has no confirmed place in the offering. */
export function confirmedIn(people: readonly Confirmed[], enrollmentId: Id<'Enrollment'>): Confirmed {
  const person = people.find((one) => one.enrollmentId === enrollmentId);
  if (!person) throw new SessionNotFound();
  return person;
}
