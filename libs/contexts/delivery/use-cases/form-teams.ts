import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { formTeams } from '../domain/forming-teams.ts';
import { teamsFormed } from '../domain/team-events.ts';
import { TeamSizesContradict } from '../domain/team-refusals.ts';
import { type TeamRules, wishesOfCompanions } from '../domain/team.ts';
import { TeamCandidates } from '../queries/team-candidates.ts';
import { ChangeTeams, type SeenBoard } from './change-teams.ts';

interface Asked extends SeenBoard {
  readonly rules: TeamRules;
  /** Drawn where none is given. */
  readonly seed?: string | undefined;
}

/** Forms the teams by rule; locked ones stay as they are. */
@Injectable()
export class FormTeams {
  constructor(
    private readonly changeTeams: ChangeTeams,
    private readonly candidates: TeamCandidates,
  ) {}

  execute(scope: AuthorizedScope, { rules, seed = randomUUID().slice(0, 8), ...seen }: Asked) {
    if (rules.smallest > rules.largest) throw new TeamSizesContradict();
    return this.changeTeams.execute(scope, seen, async ({ session, board }) => {
      const { offeringId, organizationId } = session;
      const everybody = await this.candidates.people(offeringId);
      const locked = new Set(board.teams.flatMap(({ id, isLocked }) => (isLocked ? board.peopleIn(id) : [])));
      const people = everybody.filter(({ enrollmentId }) => !locked.has(enrollmentId));
      const asked = await this.candidates.wishes(scope, offeringId);
      const wishes = [...asked, ...wishesOfCompanions(everybody, rules)];
      board.form(formTeams({ people, wishes, rules, seed }), rules, seed);
      const counts = { teams: board.teams.length, people: board.placements.length };
      return [{ kind: teamsFormed, organizationId, facts: { offeringId, ...counts, seed, version: board.version } }];
    });
  }
}
