import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewTeams } from '#contract';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { Database } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { TeamBoard } from '../domain/team-board.ts';
import { reasonsFor, reasonsOf, type StandingTeam, unmetBecause, warningsOf } from '../domain/team-reasons.ts';
import { type Candidate, type Wish, wishesOfCompanions } from '../domain/team.ts';
import { TEAMS_RATED } from '../persistence/result.statement.ts';
import { TeamBoardRepository } from '../persistence/team-board.repository.ts';
import { mayForm, mayPrint, mayView } from '../policy.ts';
import { SessionFactsOf } from './session-facts.ts';
import { type AskedWish, TeamCandidates } from './team-candidates.ts';

type Board = AnswerOf<typeof viewTeams>;
type Member = Board['teams'][number]['members'][number];
type EnrollmentId = Id<'Enrollment'>;

/** Somebody as lists name them, and whether they are there. */
export interface NamedPerson extends Pick<Member, 'learnerName' | 'kana' | 'organizationName' | 'presence'> {
  readonly enrollmentId: EnrollmentId;
}

const NAMES = `
  select e.id as "enrollmentId", p.name as "learnerName", p.kana, g.name as "organizationName",
    case when exists (select from attendances a where a.session_id = $2 and a.enrollment_id = e.id and a.mark <> 'absent')
        then 'there'
      when exists (select from attendances a where a.session_id = $2 and a.enrollment_id = e.id) then 'absent'
      else 'unmarked' end as presence
  from enrollments e join accounts p on p.id = e.learner_id join organizations g on g.id = e.organization_id
  where e.offering_id = $1 and e.state = 'active' order by coalesce(p.kana, p.name) collate "ja-x-icu", p.name, e.id`;

interface Ground {
  readonly board: TeamBoard;
  readonly people: ReadonlyMap<EnrollmentId, Candidate>;
  readonly names: readonly NamedPerson[];
  readonly wishes: readonly Wish[];
}

/** The teams of an offering with the reasons for them, what to look at, and the wishes that are not kept. */
@Injectable()
export class ViewTeams {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionFactsOf,
    private readonly boards: TeamBoardRepository,
    private readonly candidates: TeamCandidates,
  ) {}

  async ask(scope: AuthorizedScope, id: OfferingSessionId): Promise<Board> {
    const known = await this.sessions.ask(scope, id);
    insist(mayView(scope.actor, known));
    const { offeringId, offeringName } = known;
    const board = await this.boards.see(scope, offeringId);
    const people = await this.candidates.people(offeringId);
    const asked = await this.candidates.wishes(scope, offeringId);
    const names = await this.names(scope, known);
    const [found] = await this.database.read<{ areRated: boolean }>(scope, TEAMS_RATED, [offeringId]);
    const hasResults = found?.areRated ?? false;
    const companions = wishesOfCompanions(people, board.rules);
    const byId = new Map(people.map((one) => [one.enrollmentId, one]));
    const ground = { board, people: byId, names, wishes: [...asked, ...companions] };
    const { version, rules, seed } = board;
    return {
      offeringId,
      offeringName,
      version,
      rules,
      seed,
      teams: board.teams.map((team) => teamOf(team, ground)),
      unplaced: names.flatMap((one) => (board.placeOf(one.enrollmentId) ? [] : [memberOf(one, [], ground)])),
      wishes: [...asked, ...companions].map((wish) => wishOf(wish, asked, ground)),
      hasResults,
      abilities: {
        form: !hasResults && mayForm(scope.actor, known) === null,
        print: mayPrint(scope.actor, known) === null,
      },
    };
  }

  /** Everybody with a confirmed place, in the order of their names. */
  names(
    scope: AuthorizedScope,
    { id, offeringId }: { readonly id: OfferingSessionId; readonly offeringId: Id<'Offering'> },
  ): Promise<NamedPerson[]> {
    return this.database.read<NamedPerson>(scope, NAMES, [offeringId, id]);
  }
}

const inTeam = (id: Id<'Team'>, { board, people }: Ground): Candidate[] =>
  board.peopleIn(id).flatMap((one) => people.get(one) ?? []);

function teamOf({ id, number, isLocked }: TeamBoard['teams'][number], ground: Ground): Board['teams'][number] {
  const people = inTeam(id, ground);
  const ids = new Set(people.map(({ enrollmentId }) => enrollmentId));
  return {
    id,
    number,
    isLocked,
    members: ground.names.flatMap((one) => (ids.has(one.enrollmentId) ? [memberOf(one, people, ground)] : [])),
    reasons: reasonsOf(people, ground.wishes),
    warnings: warningsOf(people, ground.board.rules),
  };
}

function memberOf(named: NamedPerson, team: readonly Candidate[], { board, people, wishes }: Ground): Member {
  const one = people.get(named.enrollmentId);
  const placedBy = board.placeOf(named.enrollmentId)?.placedBy ?? null;
  const reasons = one && team.length > 1 ? reasonsFor(one, team, wishes) : [];
  return { ...named, experience: one?.experience ?? 'first-time', placedBy, reasons };
}

function wishOf(wish: Wish, asked: readonly AskedWish[], ground: Ground): Board['wishes'][number] {
  const known = asked.find(({ id }) => id === wish.id);
  const teams: StandingTeam[] = ground.board.teams.map(({ id, isLocked }) => ({
    isLocked,
    people: inTeam(id, ground),
  }));
  const { wishes, names, board } = ground;
  return {
    id: known?.id ?? null,
    kind: wish.kind,
    note: known?.note ?? '',
    organizationName: known?.organizationName ?? null,
    people: names.flatMap(({ enrollmentId, learnerName }) =>
      wish.enrollmentIds.includes(enrollmentId) ? [{ enrollmentId, learnerName }] : [],
    ),
    unmetBecause: unmetBecause(wish, { teams, wishes, rules: board.rules }),
  };
}
