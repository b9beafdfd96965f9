import { Injectable } from '@nestjs/common';
import type { InputOf, printCertificates } from '#contract';
import { type AuthorizedScope, organizationIn } from '#kernel';
import { Database } from '#platform';
import type { Award } from '../domain/award.ts';
import { AwardNotFound, NothingToPrint, TooManyToPrint } from '../domain/errors.ts';
import type { AwardId } from '../domain/ids.ts';
import { AWARD_COLUMNS, searched, wordsIn } from './award-columns.ts';

const MOST = 2000;

const MINE = `select ${AWARD_COLUMNS} from awards w where w.id = $1 and w.learner_id = $2`;

const PILE = `
  select ${AWARD_COLUMNS} from awards w
  where w.status = 'active' and ($1::uuid is null or w.organization_id = $1) and ($2::uuid is null or w.id = $2)
    and ($3::text is null or w.kind = $3) and ($4::integer is null or w.fiscal_year = $4)
    and ($5::uuid is null or w.offering_id = $5) and ($6::text is null or w.department = $6)
    and ${searched('$7')}
  order by w.department collate "ja-x-icu" nulls first, w.learner_name collate "ja-x-icu", w.learner_id, w.issued_at, w.kind
  limit ${MOST + 1}`;

/** The awards behind certificates: the asker's own, or those of an organization, by department and name. */
@Injectable()
export class AwardsToPrint {
  constructor(private readonly database: Database) {}

  async mine(scope: AuthorizedScope, id: AwardId): Promise<Award> {
    const [award] = await this.database.read<Award>(scope, MINE, [id, scope.actor.personId]);
    if (!award) throw new AwardNotFound();
    return award;
  }

  async pile(scope: AuthorizedScope, asked: InputOf<typeof printCertificates>): Promise<Award[]> {
    const { awardId, kind, fiscalYear, offeringId, department, q } = asked;
    const conditions = [awardId, kind, fiscalYear, offeringId, department].map((value) => value ?? null);
    const params = [organizationIn(scope), ...conditions, wordsIn(q)];
    const awards = await this.database.read<Award>(scope, PILE, params);
    if (awards.length === 0) throw new NothingToPrint();
    if (awards.length > MOST) throw new TooManyToPrint(MOST);
    return awards;
  }
}
