import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyAwards } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock, dayInTokyo } from '#kernel';
import { Database } from '#platform';
import { type Award, statusOn } from '../domain/award.ts';
import { inGroups } from '../domain/short-code.ts';
import { addressesAt } from '../documents/open-badge.ts';
import { subjectUrn } from '../documents/recipient-identity.ts';
import { AWARD_COLUMNS } from './award-columns.ts';

type Mine = AnswerOf<typeof listMyAwards>;

const LIST = `select ${AWARD_COLUMNS} from awards w where w.learner_id = $1 order by w.issued_at desc, w.kind desc, w.revision desc`;

/** Everything the asker ever earned, the latest first, with where it can be checked. */
@Injectable()
export class ListMyAwards {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, base: string): Promise<Mine> {
    const awards = await this.database.read<Award>(scope, LIST, [scope.actor.personId]);
    const today = this.clock.today();
    return { items: awards.map((award) => present(award, base, today)) };
  }
}

function present(award: Award, base: string, today: CalendarDate): Mine['items'][number] {
  const at = addressesAt(base);
  const hasBadge = award.badgeClassId !== null;
  return {
    id: award.id,
    enrollmentId: award.enrollmentId,
    kind: award.kind,
    status: statusOn(award, today),
    revision: award.revision,
    number: award.number,
    code: inGroups(award.code),
    verificationUrl: at.verification(award.code),
    course: { ja: award.courseName, en: award.courseNameEn },
    edition: { ja: award.editionName, en: award.editionNameEn },
    fiscalYear: award.fiscalYear,
    issuedOn: dayInTokyo(award.issuedAt),
    expiresOn: award.expiresOn,
    hasBadge,
    badgeUrl: hasBadge ? at.assertion(award.id) : null,
    subject: hasBadge && award.identityType === 'id' ? subjectUrn(award.subjectId) : null,
    unprintable: award.unprintable,
  };
}
