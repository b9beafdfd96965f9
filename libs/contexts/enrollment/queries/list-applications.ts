import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listApplications, listMyApplications } from '#contract';
import { type AuthorizedScope, Clock, organizationIn } from '#kernel';
import { Database } from '#platform';
import { type ApplicationState, applicationStates } from '../domain/application-states.ts';
import { ApplicationNotFound } from '../domain/application-errors.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { approvableStages } from '../policy.ts';
import { OF_PARTIES, PARTY, POSITIONS, SIZES } from './application-columns.ts';
import { OffersByHand } from './offers-by-hand.ts';
import { type PartyRow, type PartyView, presentedParty } from './party-row.ts';

type Asked = InputOf<typeof listApplications>;
type Listed = AnswerOf<typeof listApplications>;
type Mine = AnswerOf<typeof listMyApplications>;

// The next stage is the first that nobody has given yet.
const NEXT = `(select s.stage from unnest(a.stages) with ordinality s (stage, rank)
  where not a.approvals @> jsonb_build_array(jsonb_build_object('stage', s.stage)) order by s.rank limit 1)`;
const SOUGHT = `
  ($1::uuid is null or a.organization_id = $1) and ($2::uuid is null or a.offering_id = $2 or a.choices && array[$2])
  and ($3::text[] is null or a.state = 'awaiting-approval' and ${NEXT} = any($3))
  and ($4::text is null or g.name ilike $4 or exists (select from application_members m join accounts p on p.id = m.learner_id
    where m.application_id = a.id and (p.name ilike $4 or p.kana ilike $4)))`;
const COUNT = `select a.state, count(*)::int as count from ${OF_PARTIES} where ${SOUGHT} group by a.state`;
const OVER = `a.state in ('canceled', 'rejected', 'declined', 'expired')`;

const column: Record<Asked['sort'], string> = {
  ticket: 'a.ticket',
  startsOn: 'f.starts_on',
  state: `array_position(array['awaiting-approval', 'offered', 'waitlisted', 'confirmed'], a.state)`,
};

/** Applications, as far as the asker reaches: a person's own, an organization's, everybody's. */
@Injectable()
export class ListApplications {
  constructor(
    private readonly database: Database,
    private readonly offersByHand: OffersByHand,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, asked: Asked): Promise<Listed> {
    const like = asked.q ? `%${asked.q.replace(/[\\%_]/g, '\\$&')}%` : null;
    const stages = asked.toApprove ? approvableStages(scope.actor) : null;
    const filters = [organizationIn(scope) ?? asked.organizationId ?? null, asked.offeringId ?? null, stages, like];
    const counted = await this.database.read<{ state: ApplicationState; count: number }>(scope, COUNT, filters);
    const sql = `select ${PARTY} from ${OF_PARTIES} where ${SOUGHT} and ($5::text is null or a.state = $5)
      order by ${column[asked.sort]} ${asked.order} nulls last, a.ticket limit $6 offset $7`;
    const page = [asked.state ?? null, asked.perPage, (asked.page - 1) * asked.perPage];
    const rows = await this.database.read<PartyRow>(scope, sql, [...filters, ...page]);
    const counts = countsFrom(counted);
    return { items: await this.presented(scope, rows), total: counts[asked.state ?? 'all'], counts };
  }

  async mine(scope: AuthorizedScope, asked: InputOf<typeof listMyApplications>): Promise<Mine> {
    const sql = `select ${PARTY}, count(*) over ()::int as total from ${OF_PARTIES}
      where exists (select from application_members m where m.application_id = a.id and m.learner_id = $1)
        and ($2::boolean is null or (${OVER}) = $2)
      order by (${OVER}), f.starts_on ${asked.order} nulls last, a.ticket limit $3 offset $4`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    const found = [scope.actor.personId, asked.isOver ?? null, ...page];
    const rows = await this.database.read<PartyRow & { total: number }>(scope, sql, found);
    return { items: await this.presented(scope, rows), total: rows[0]?.total ?? 0 };
  }

  async one(scope: AuthorizedScope, applicationId: ApplicationId): Promise<PartyView> {
    const sql = `select ${PARTY} from ${OF_PARTIES} where a.id = $1 and ($2::uuid is null or a.organization_id = $2)`;
    const rows = await this.database.read<PartyRow>(scope, sql, [applicationId, organizationIn(scope)]);
    const [party] = await this.presented(scope, rows);
    if (!party) throw new ApplicationNotFound();
    return party;
  }

  private async presented(scope: AuthorizedScope, rows: readonly PartyRow[]): Promise<PartyView[]> {
    const ids = rows.map(({ id }) => id);
    const positions = await this.counted<PartyView['positions'][number]>(POSITIONS, ids);
    const sizes = await this.counted<{ size: number; representativeSits: boolean | null }>(SIZES, ids);
    const offerable = scope.actor.grants['application.decide'] ? await this.offersByHand.of(ids) : null;
    return rows.map((row) =>
      presentedParty(scope, row, {
        size: sizes.get(row.id)?.[0]?.size ?? 0,
        representativeSits: sizes.get(row.id)?.[0]?.representativeSits ?? false,
        positions: (positions.get(row.id) ?? []).map(({ offeringId, position }) => ({ offeringId, position })),
        offerable: offerable?.get(row.id) ?? [],
        today: this.clock.today(),
      }),
    );
  }

  /** Figures alone, of parties the asker has already seen. */
  private async counted<Row>(sql: string, ids: readonly ApplicationId[]) {
    const rows = await this.database.read<Row & { id: ApplicationId }>('allot-seats', sql, [ids]);
    return Map.groupBy(rows, ({ id }) => id);
  }
}

function countsFrom(counted: readonly { state: ApplicationState; count: number }[]): Listed['counts'] {
  const of = (state: string) => counted.find((each) => each.state === state)?.count ?? 0;
  const each = Object.fromEntries(Object.keys(applicationStates).map((state) => [state, of(state)]));
  return { ...each, all: counted.reduce((sum, { count }) => sum + count, 0) } as Listed['counts'];
}
