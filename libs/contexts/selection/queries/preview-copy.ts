import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewCohortCopy } from '#contract';
import { type AuthorizedScope, type FiscalYear, fiscalYearInJapanese } from '#kernel';
import { Transaction } from '#platform';
import { windowsAYearLater } from '../domain/copy.ts';
import type { CohortId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { windowsTold } from './cohort-rows.ts';

/** What copying a cohort to the next fiscal year would make, or the cohort that there is. */
@Injectable()
export class PreviewCopy {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly transaction: Transaction,
  ) {}

  ask(scope: AuthorizedScope, cohortId: CohortId): Promise<AnswerOf<typeof previewCohortCopy>> {
    return this.transaction.run(scope, async () => {
      const { cohort, tracks, seminars, criteria, questions, staff, trainers } = await this.cohorts.whole(cohortId);
      const there = await this.cohorts.nextOf(cohort);
      const fiscalYear = (cohort.fiscalYear + 1) as FiscalYear;
      return {
        fiscalYear,
        fiscalYearInJapanese: fiscalYearInJapanese(fiscalYear),
        windows: windowsTold(windowsAYearLater(cohort.windows)),
        tracks: tracks.length,
        seminars: seminars.length,
        criteria: criteria.length,
        questions: questions.length,
        staff: new Set(staff.map(({ personId }) => personId)).size,
        trainers: trainers.length,
        copyId: there?.id ?? null,
      };
    });
  }
}
