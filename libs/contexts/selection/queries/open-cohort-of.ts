import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock } from '#kernel';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';
import { isKept } from '../domain/own-erasure.ts';
import { CohortFacts, type CohortKnown } from './cohort-facts.ts';
import { ErasableApplications } from './erasable-applications.ts';
import { ListOpenCohorts, mineOf, openCohort } from './list-open-cohorts.ts';

export interface OpenCohort {
  readonly cohort: CohortKnown;
  /** As applicants see it. */
  readonly shown: ReturnType<typeof openCohort>;
  /** Their own applications to it. */
  readonly mine: ReturnType<typeof mineOf>;
  readonly now: Date;
  readonly today: CalendarDate;
}

/** A cohort as it stands for whoever asks, now. Joins the caller's transaction. */
@Injectable()
export class OpenCohortOf {
  constructor(
    private readonly cohorts: CohortFacts,
    private readonly openCohorts: ListOpenCohorts,
    private readonly erasable: ErasableApplications,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, cohortId: CohortId): Promise<OpenCohort> {
    const cohort = await this.cohorts.of(scope, cohortId);
    const now = this.clock.now();
    const mine = mineOf(await this.openCohorts.mine(scope), cohortId);
    return { cohort, shown: openCohort(cohort, now), mine, now, today: this.clock.today() };
  }
  /** Whether an application is its applicant's to erase no more, and the day on which it goes by itself; none for a place. */
  async keeps(scope: AuthorizedScope, id: CohortApplicationId, now: Date) {
    const [written] = await this.erasable.of(scope, scope.actor.personId, id);
    const kept = written !== undefined && isKept(written, now);
    return { isKept: kept, keptUntil: kept && !written.hasPlace ? written.erasesOn : null };
  }
}
