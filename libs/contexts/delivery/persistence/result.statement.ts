import { Injectable } from '@nestjs/common';
import type { OfferingId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import { type Participant, type RatedTeam, ResultSheet, USUAL_SCALE } from '../domain/result-sheet.ts';
import { WAS_THERE } from '../queries/presence-column.ts';

const BEGIN = `
  insert into result_sheets (offering_id, most_points, version) values ($1, $2, 0) on conflict (offering_id) do nothing`;
const SHEET = `
  select most_points as "mostPoints", version, released_at as "releasedAt" from result_sheets where offering_id = $1
  for update`;
/** Whoever forms teams holds the same row, and looks for results then. */
const HOLD_TEAMS = 'select from team_plans where offering_id = $1 for update';
const kept = (table: string) => `case when ${table}.version is null then null else jsonb_build_object(
  'points', ${table}.points, 'comment', ${table}.comment, 'version', ${table}.version) end as result`;
const PEOPLE = `
  select e.id as "enrollmentId", e.organization_id as "organizationId", e.learner_id as "learnerId",
    ${WAS_THERE} as "wasThere", m.team_id as "teamId", ${kept('r')}
  from enrollments e left join person_results r on r.enrollment_id = e.id left join team_members m on m.enrollment_id = e.id
  where e.offering_id = $1 and e.state = 'active' order by e.id`;
const TEAMS = `
  select t.id, t.number, ${kept('r')} from teams t left join team_results r on r.team_id = t.id
  where t.offering_id = $1 order by t.number`;
const KEEP = `
  update result_sheets set most_points = $2, version = $3, released_by = case when released_at is null then $5 else released_by end,
    released_at = $4 where offering_id = $1`;
const AS_RECORDED = `set points = excluded.points, comment = excluded.comment, recorded_by = excluded.recorded_by,
    recorded_at = excluded.recorded_at, version = excluded.version`;
const RECORD_PEOPLE = `
  insert into person_results (enrollment_id, organization_id, learner_id, offering_id, points, comment, recorded_by,
    recorded_at, version)
  select p."enrollmentId", p."organizationId", p."learnerId", $1, p.points, p.comment, $2, $3, p.version
  from jsonb_to_recordset($4) p ("enrollmentId" uuid, "organizationId" uuid, "learnerId" uuid, points numeric,
    comment text, version integer)
  on conflict (enrollment_id) do update ${AS_RECORDED}`;
const RECORD_TEAMS = `
  insert into team_results (team_id, offering_id, points, comment, recorded_by, recorded_at, version)
  select t.id, $1, t.points, t.comment, $2, $3, t.version
  from jsonb_to_recordset($4) t (id uuid, points numeric, comment text, version integer)
  on conflict (team_id) do update ${AS_RECORDED}`;
export const TEAMS_RATED = `
  select exists (select from team_results where offering_id = $1 and (points is not null or comment <> '')) as "areRated"`;

interface By {
  readonly personId: PersonId;
  readonly at: Date;
}

/** The results of an offering as one thing: whoever records them holds the sheet until the transaction ends. */
@Injectable()
export class ResultStatement {
  constructor(private readonly transaction: Transaction) {}

  async hold(offeringId: OfferingId): Promise<ResultSheet> {
    await this.query(BEGIN, [offeringId, USUAL_SCALE]);
    const [sheet] = await this.query<Pick<ResultSheet, 'mostPoints' | 'version' | 'releasedAt'>>(SHEET, [offeringId]);
    if (!sheet) throw new SessionNotFound();
    await this.query(HOLD_TEAMS, [offeringId]);
    const people = await this.query<Participant>(PEOPLE, [offeringId]);
    const teams = await this.query<RatedTeam>(TEAMS, [offeringId]);
    return new ResultSheet({ offeringId, ...sheet, people, teams });
  }

  async save(sheet: ResultSheet, { personId, at }: By): Promise<void> {
    const { offeringId, mostPoints, version, releasedAt, changedPeople, changedTeams } = sheet;
    const people = changedPeople.map(({ of, after }) => ({ ...of, ...after }));
    const teams = changedTeams.map(({ of, after }) => ({ id: of.id, ...after }));
    await this.query(KEEP, [offeringId, mostPoints, version, releasedAt, releasedAt && personId]);
    if (people.length) await this.query(RECORD_PEOPLE, [offeringId, personId, at, JSON.stringify(people)]);
    if (teams.length) await this.query(RECORD_TEAMS, [offeringId, personId, at, JSON.stringify(teams)]);
  }

  /** Whether any team of the offering has a result; asked by whoever holds its teams. */
  async areTeamsRated(offeringId: OfferingId): Promise<boolean> {
    const [found] = await this.query<{ areRated: boolean }>(TEAMS_RATED, [offeringId]);
    return found?.areRated ?? false;
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
