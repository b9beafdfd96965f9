import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewAward } from '#contract';
import { type AuthorizedScope, Clock, dayInTokyo, organizationIn } from '#kernel';
import { Database } from '#platform';
import type { Award } from '../domain/award.ts';
import { AwardNotFound } from '../domain/errors.ts';
import type { AwardId } from '../domain/ids.ts';
import { inGroups } from '../domain/short-code.ts';
import { addressesAt } from '../documents/open-badge.ts';
import { AWARD_COLUMNS } from './award-columns.ts';
import { awardRow } from './award-row.ts';

interface Neighbors {
  readonly newerNumber: string | null;
  readonly olderId: AwardId | null;
  readonly olderNumber: string | null;
}

const FIND = `
  select ${AWARD_COLUMNS}, newer.number as "newerNumber", older.id as "olderId", older.number as "olderNumber"
  from awards w left join awards newer on newer.id = w.superseded_by left join awards older on older.superseded_by = w.id
  where w.id = $1 and ($2::uuid is null or w.organization_id = $2)`;

/** One award with the one it corrects and the one that corrects it. */
@Injectable()
export class AwardInDetail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, id: AwardId, base: string): Promise<AnswerOf<typeof viewAward>> {
    const [award] = await this.database.read<Award & Neighbors>(scope, FIND, [id, organizationIn(scope)]);
    if (!award) throw new AwardNotFound();
    const { newerNumber, olderId, olderNumber, revokedAt, supersededBy } = award;
    return {
      ...awardRow(scope.actor, award, this.clock.today()),
      offeringId: award.offeringId,
      enrollmentId: award.enrollmentId,
      code: inGroups(award.code),
      verificationUrl: addressesAt(base).verification(award.code),
      hasBadge: award.badgeClassId !== null,
      expiresOn: award.expiresOn,
      revokedOn: revokedAt && dayInTokyo(revokedAt),
      revocationCause: award.revocationCause,
      supersededBy: supersededBy && newerNumber ? { id: supersededBy, number: newerNumber } : null,
      supersedes: olderId && olderNumber ? { id: olderId, number: olderNumber } : null,
    };
  }
}
