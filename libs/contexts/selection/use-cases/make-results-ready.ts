import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { DatabaseClock } from '#platform';
import type { Cohort } from '../domain/cohort.ts';
import { ResultsAreOut } from '../domain/decision-errors.ts';
import { insistOnInstant, insistOnPublishable } from '../domain/publishing.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { WhatToPublish } from '../queries/what-to-publish.ts';
import { AnnounceResults } from './announce-results.ts';
import { FillPlaces } from './fill-places.ts';

interface Asked {
  /** Null: now. */
  readonly publishAt: Date | null;
  readonly reserveAnswerDays: number;
  readonly reason: string;
}

/**
 * Makes the result of everybody from what was decided and frozen, to be seen from one instant on. Inside a transaction that
 * holds the cohort: by whatever way it is published, it comes through here.
 */
@Injectable()
export class MakeResultsReady {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly results: ResultStatement,
    private readonly whatToPublish: WhatToPublish,
    private readonly fillPlaces: FillPlaces,
    private readonly announceResults: AnnounceResults,
    private readonly clock: DatabaseClock,
  ) {}

  /** Answers the instant. */
  async execute(scope: AuthorizedScope, cohort: Cohort, asked: Asked): Promise<Date> {
    cohort.insistOnFrozen();
    await this.results.takeTurn(cohort.id);
    if (await this.results.areNear(cohort.id)) throw new ResultsAreOut();
    insistOnPublishable(await this.whatToPublish.ask(scope, cohort));
    const now = await this.clock.now();
    insistOnInstant(asked.publishAt, now, cohort.answersCloseAt);
    await this.prepare(cohort, asked);
    if (asked.publishAt) return asked.publishAt;
    const publishedAt = await this.results.publishNow(cohort.id);
    await this.announceResults.execute(cohort, 'deciding', asked.reason);
    return publishedAt;
  }

  private async prepare(cohort: Cohort, { publishAt, reserveAnswerDays }: Asked): Promise<void> {
    const now = await this.clock.now();
    cohort.publishFrom(publishAt ?? now, reserveAnswerDays);
    if (!publishAt) cohort.moveTo('published', now);
    await this.cohorts.save(cohort);
    await this.results.prepare(cohort.id);
    const { id: cohortId, organizationId, answersCloseAt } = cohort;
    await this.fillPlaces.among({ cohortId, organizationId, reserveAnswerDays, answersCloseAt, isOut: false });
  }
}
