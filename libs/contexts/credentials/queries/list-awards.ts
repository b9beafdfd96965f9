import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listAwards } from '#contract';
import { type AuthorizedScope, Clock, organizationIn } from '#kernel';
import { Database } from '#platform';
import type { Award } from '../domain/award.ts';
import { AWARD_COLUMNS, searched, wordsIn } from './award-columns.ts';
import { awardRow } from './award-row.ts';

type Asked = InputOf<typeof listAwards>;
type Counts = AnswerOf<typeof listAwards>['counts'];

/** Parameters 1 to 6: organization, kind, fiscal year, offering, department, words. */
const NARROWED = `
  ($1::uuid is null or w.organization_id = $1) and ($2::text is null or w.kind = $2)
  and ($3::integer is null or w.fiscal_year = $3) and ($4::uuid is null or w.offering_id = $4)
  and ($5::text is null or w.department = $5)
  and ${searched('$6')}`;

const TABS: Record<NonNullable<Asked['tab']>, string> = {
  active: `w.status = 'active'`,
  superseded: `w.status = 'superseded'`,
  revoked: `w.status = 'revoked'`,
  unprintable: `w.status = 'active' and w.unprintable <> ''`,
  doubted: `w.status = 'active' and w.doubted_at is not null`,
};

const SORTS: Record<Asked['sort'], string> = {
  issuedOn: 'w.issued_at',
  number: 'w.number',
  learnerName: 'w.learner_name collate "ja-x-icu"',
  organizationName: 'w.organization_name collate "ja-x-icu"',
};

const COUNTS = `
  select count(*)::integer as "all",
    ${Object.entries(TABS)
      .map(([tab, condition]) => `count(*) filter (where ${condition})::integer as "${tab}"`)
      .join(', ')}
  from awards w where ${NARROWED}`;

/** The awards of an organization, or for the office all, a page at a time. */
@Injectable()
export class ListAwards {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, asked: Asked): Promise<AnswerOf<typeof listAwards>> {
    const { tab, sort, order, page, perPage } = asked;
    const params = paramsOf(scope, asked);
    const list = `select ${AWARD_COLUMNS} from awards w where ${NARROWED} ${tab ? `and ${TABS[tab]}` : ''}
      order by ${SORTS[sort]} ${order === 'desc' ? 'desc' : 'asc'}, w.id limit $7 offset $8`;
    const [counts] = await this.database.read<Counts>(scope, COUNTS, params);
    const awards = await this.database.read<Award>(scope, list, [...params, perPage, (page - 1) * perPage]);
    const found = counts ?? { all: 0, active: 0, superseded: 0, revoked: 0, unprintable: 0, doubted: 0 };
    const today = this.clock.today();
    return {
      items: awards.map((award) => awardRow(scope.actor, award, today)),
      total: found[tab ?? 'all'],
      counts: found,
    };
  }
}

const paramsOf = (scope: AuthorizedScope, { kind, fiscalYear, offeringId, department, q }: Asked) => [
  organizationIn(scope),
  kind ?? null,
  fiscalYear ?? null,
  offeringId ?? null,
  department ?? null,
  wordsIn(q),
];
