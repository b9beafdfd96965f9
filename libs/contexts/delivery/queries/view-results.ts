import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewResults } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import { USUAL_SCALE } from '../domain/result-sheet.ts';
import { mayRecordResults, mayView } from '../policy.ts';
import { PRESENCE } from './presence-column.ts';
import { SessionFactsOf } from './session-facts.ts';

type Sheet = AnswerOf<typeof viewResults>;
type Person = Sheet['people'][number];

interface SheetRow {
  readonly mostPoints: number;
  readonly version: number;
  readonly releasedAt: Date | null;
}

const SHEET = `
  select most_points as "mostPoints", version, released_at as "releasedAt" from result_sheets where offering_id = $1`;
const STANDING = `
  r.points::float8 as points, coalesce(r.comment, '') as comment, coalesce(r.version, 0) as version`;
const PEOPLE = `
  select e.id as "enrollmentId", p.name as "learnerName", p.kana, g.name as "organizationName", t.number as "teamNumber",
    ${PRESENCE} as presence, ${STANDING},
    case when k.enrollment_id is not null then jsonb_build_object(
      'handedOutAt', to_char(k.handed_out_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'byName', (select b.name from accounts b where b.id = k.handed_out_by)) end as sticker
  from enrollments e join accounts p on p.id = e.learner_id join organizations g on g.id = e.organization_id
    left join person_results r on r.enrollment_id = e.id left join stickers k on k.enrollment_id = e.id
    left join team_members m on m.enrollment_id = e.id left join teams t on t.id = m.team_id
  where e.offering_id = $1 and e.state = 'active'
  order by coalesce(p.kana, p.name) collate "ja-x-icu", p.name, e.id`;
const TEAMS = `
  select t.id as "teamId", t.number, (select count(*)::int from team_members m
      join enrollments e on e.id = m.enrollment_id and e.state = 'active' where m.team_id = t.id) as people, ${STANDING}
  from teams t left join team_results r on r.team_id = t.id where t.offering_id = $1 order by t.number`;

/** Everybody of an offering with results and stickers, for those who teach it and the office. */
@Injectable()
export class ViewResults {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionFactsOf,
  ) {}

  async ask(scope: AuthorizedScope, id: OfferingSessionId): Promise<Sheet> {
    const known = await this.sessions.ask(scope, id);
    insist(mayView(scope.actor, known));
    const { offeringId, offeringName } = known;
    const [sheet] = await this.database.read<SheetRow>(scope, SHEET, [offeringId]);
    const { mostPoints, version, releasedAt } = sheet ?? { mostPoints: USUAL_SCALE, version: 0, releasedAt: null };
    const people = await this.database.read<Person>(scope, PEOPLE, [offeringId]);
    const teams = await this.database.read<Sheet['teams'][number]>(scope, TEAMS, [offeringId]);
    const record = mayRecordResults(scope.actor, known) === null;
    return {
      offeringId,
      offeringName,
      mostPoints,
      version,
      releasedAt: releasedAt && releasedAt.toISOString(),
      people,
      teams,
      abilities: { record, release: record && releasedAt === null },
    };
  }
}
