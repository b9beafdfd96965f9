import type { AnswerOf, listAwards } from '#contract';
import { type Actor, type CalendarDate, dayInTokyo } from '#kernel';
import { type Award, statusOn } from '../domain/award.ts';
import { canPrint, canReissue, canRevoke } from '../policy.ts';

/** An award as lists show it, with what the asker may do to it. */
export function awardRow(
  actor: Actor,
  award: Award,
  today: CalendarDate,
): AnswerOf<typeof listAwards>['items'][number] {
  return {
    id: award.id,
    kind: award.kind,
    status: statusOn(award, today),
    number: award.number,
    learnerName: award.learnerName,
    organizationName: award.organizationName,
    department: award.department,
    course: { ja: award.courseName, en: award.courseNameEn },
    edition: { ja: award.editionName, en: award.editionNameEn },
    fiscalYear: award.fiscalYear,
    completedOn: award.completedOn,
    issuedOn: dayInTokyo(award.issuedAt),
    unprintable: award.unprintable,
    isDoubted: award.status === 'active' && award.doubtedAt !== null,
    abilities: {
      revoke: canRevoke(actor, award) === null,
      reissue: canReissue(actor, award) === null,
      print: canPrint(actor, award) === null,
    },
  };
}
