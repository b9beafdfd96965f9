import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewRebalancing } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import type { OfferingSessionId } from '../domain/ids.ts';
import { type Move, rebalance } from '../domain/rebalancing.ts';
import type { TeamBoard } from '../domain/team-board.ts';
import { type Candidate, wishesOfCompanions } from '../domain/team.ts';
import { TeamBoardRepository } from '../persistence/team-board.repository.ts';
import { mayForm } from '../policy.ts';
import { SessionFactsOf, type SessionKnown } from './session-facts.ts';
import { TeamCandidates } from './team-candidates.ts';
import { type NamedPerson, ViewTeams } from './view-teams.ts';

export type Without = 'absent' | 'unmarked';

export interface Rebalancing {
  /** Whose place in a team falls free. */
  readonly missing: readonly NamedPerson[];
  readonly moves: readonly Move[];
  readonly names: readonly NamedPerson[];
}

/** Who would change team so that the teams are even again without those who are not there. */
@Injectable()
export class PreviewRebalancing {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly boards: TeamBoardRepository,
    private readonly candidates: TeamCandidates,
    private readonly viewTeams: ViewTeams,
  ) {}

  async ask(
    scope: AuthorizedScope,
    id: OfferingSessionId,
    without: Without,
  ): Promise<AnswerOf<typeof previewRebalancing>> {
    const known = await this.sessions.ask(scope, id);
    insist(mayForm(scope.actor, known));
    const board = await this.boards.see(scope, known.offeringId);
    const { missing, moves, names } = await this.plan(scope, known, { board, without });
    const nameOf = ({ enrollmentId }: Candidate) =>
      names.find((one) => one.enrollmentId === enrollmentId)?.learnerName ?? '';
    const numberOf = (teamId: string | null | undefined) =>
      board.teams.find((team) => team.id === teamId)?.number ?? null;
    return {
      version: board.version,
      missing: missing.map(({ enrollmentId, learnerName }) => ({
        enrollmentId,
        learnerName,
        from: numberOf(board.placeOf(enrollmentId)?.teamId),
      })),
      moves: moves.map(({ person, from, to }) => ({
        enrollmentId: person.enrollmentId,
        learnerName: nameOf(person),
        teamId: to,
        from: numberOf(from),
        to: numberOf(to) ?? 0,
      })),
    };
  }

  /** The same for whoever holds the board. Whoever is missing from a locked team keeps the place there. */
  async plan(
    scope: AuthorizedScope,
    known: SessionKnown,
    { board, without }: { readonly board: TeamBoard; readonly without: Without },
  ): Promise<Rebalancing> {
    const names = await this.viewTeams.names(scope, known);
    const everybody = await this.candidates.people(known.offeringId);
    const isMissing = ({ presence }: NamedPerson) =>
      presence === 'absent' || (without === 'unmarked' && presence === 'unmarked');
    const away = new Set(names.flatMap((one) => (isMissing(one) ? [one.enrollmentId] : [])));
    const there = everybody.filter(({ enrollmentId }) => !away.has(enrollmentId));
    const teams = board.teams.map((team) => {
      const ids = new Set(board.peopleIn(team.id));
      return { ...team, people: there.filter(({ enrollmentId }) => ids.has(enrollmentId)) };
    });
    const unplaced = there.filter(({ enrollmentId }) => !board.placeOf(enrollmentId));
    const asked = await this.candidates.wishes(scope, known.offeringId);
    const wishes = [...asked, ...wishesOfCompanions(everybody, board.rules)];
    const locked = new Set(board.teams.flatMap(({ id, isLocked }) => (isLocked ? [id] : [])));
    const missing = names.filter(({ enrollmentId }) => {
      const place = board.placeOf(enrollmentId);
      return away.has(enrollmentId) && place !== null && !locked.has(place.teamId);
    });
    return { missing, moves: rebalance({ teams, unplaced, wishes, rules: board.rules }), names };
  }
}
