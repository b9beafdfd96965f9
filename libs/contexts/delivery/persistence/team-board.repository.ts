import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type OfferingId } from '#kernel';
import { Database, Transaction } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import type { Confirmed } from '../domain/mark-sheet.ts';
import { type Placement, type Team, TeamBoard } from '../domain/team-board.ts';
import type { TeamRules } from '../domain/team.ts';

interface PlanRow extends TeamRules {
  readonly seed: string | null;
  readonly version: number;
}

/** Until somebody says otherwise: teams of three or four, whoever applied together not asked. */
const FIRST_PLAN: PlanRow = { smallest: 3, largest: 4, companionsTogether: false, seed: null, version: 0 };

const BEGIN = `
  insert into team_plans (offering_id, smallest, largest, companions_together, version) values ($1, $2, $3, $4, 0)
  on conflict (offering_id) do nothing`;
const PLAN = `
  select smallest, largest, companions_together as "companionsTogether", seed, version from team_plans
  where offering_id = $1`;
const TEAMS = `select id, number, is_locked as "isLocked" from teams where offering_id = $1 order by number`;
const PLACEMENTS = `
  select m.enrollment_id as "enrollmentId", m.team_id as "teamId", m.placed_by as "placedBy"
  from team_members m join enrollments e on e.id = m.enrollment_id and e.state = 'active'
  where m.offering_id = $1 order by m.enrollment_id`;
const KEEP_PLAN = `
  update team_plans set smallest = $2, largest = $3, companions_together = $4, version = $5,
    formed_at = case when seed is distinct from $6 then $7 else formed_at end, seed = $6
  where offering_id = $1`;
const LEAVE = `delete from team_members where offering_id = $1 and not enrollment_id = any($2)`;
const LEAVE_DISSOLVED = `delete from team_members where offering_id = $1 and not team_id = any($2)`;
const DISSOLVE = `delete from teams where offering_id = $1 and not id = any($2)`;
const FOUND = `
  insert into teams (id, offering_id, number, is_locked)
  select t.id, $1, t.number, t."isLocked" from jsonb_to_recordset($2) t (id uuid, number integer, "isLocked" boolean)
  on conflict (id) do update set is_locked = excluded.is_locked`;
const PLACE = `
  insert into team_members (enrollment_id, organization_id, learner_id, offering_id, team_id, placed_by)
  select p."enrollmentId", p."organizationId", p."learnerId", $1, p."teamId", p."placedBy"
  from jsonb_to_recordset($2) p
    ("enrollmentId" uuid, "organizationId" uuid, "learnerId" uuid, "teamId" uuid, "placedBy" text)
  on conflict (enrollment_id) do update set team_id = excluded.team_id, placed_by = excluded.placed_by
  where team_members.team_id <> excluded.team_id or team_members.placed_by <> excluded.placed_by`;

/** The teams of an offering as one thing: whoever changes them holds the plan until the transaction ends. */
@Injectable()
export class TeamBoardRepository {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** The board as it stands. */
  async see(scope: AuthorizedScope, offeringId: OfferingId): Promise<TeamBoard> {
    const [plan] = await this.database.read<PlanRow>(scope, PLAN, [offeringId]);
    const teams = await this.database.read<Team>(scope, TEAMS, [offeringId]);
    const placements = await this.database.read<Placement>(scope, PLACEMENTS, [offeringId]);
    return boardOf(offeringId, plan ?? FIRST_PLAN, { teams, placements });
  }

  /** The same, locked until the transaction ends. */
  async hold(offeringId: OfferingId): Promise<TeamBoard> {
    const { manager } = this.transaction;
    const { smallest, largest, companionsTogether } = FIRST_PLAN;
    await manager.query(BEGIN, [offeringId, smallest, largest, companionsTogether]);
    const [plan] = await manager.query(`${PLAN} for update`, [offeringId]);
    if (!plan) throw new SessionNotFound();
    const teams = await manager.query(TEAMS, [offeringId]);
    const placements = await manager.query(PLACEMENTS, [offeringId]);
    return boardOf(offeringId, plan, { teams, placements });
  }

  async save(board: TeamBoard, people: readonly Confirmed[]): Promise<void> {
    const { manager } = this.transaction;
    const { offeringId, rules, version, seed, teams, placements } = board;
    const { smallest, largest, companionsTogether } = rules;
    const byId = new Map(people.map((one) => [one.enrollmentId, one]));
    const placed = placements.flatMap((one) => {
      const person = byId.get(one.enrollmentId);
      return person ? [{ ...person, ...one }] : [];
    });
    await manager.query(LEAVE, [offeringId, placed.map(({ enrollmentId }) => enrollmentId)]);
    const plan = [offeringId, smallest, largest, companionsTogether, version, seed, this.clock.now()];
    await manager.query(KEEP_PLAN, plan);
    const kept = teams.map(({ id }) => id);
    // A number is free before a new team takes it.
    await manager.query(LEAVE_DISSOLVED, [offeringId, kept]);
    await manager.query(DISSOLVE, [offeringId, kept]);
    await manager.query(FOUND, [offeringId, JSON.stringify(teams)]);
    await manager.query(PLACE, [offeringId, JSON.stringify(placed)]);
  }
}

const boardOf = (
  offeringId: OfferingId,
  { seed, version, ...rules }: PlanRow,
  standing: { readonly teams: readonly Team[]; readonly placements: readonly Placement[] },
): TeamBoard => new TeamBoard({ offeringId, rules, seed, version, ...standing });
