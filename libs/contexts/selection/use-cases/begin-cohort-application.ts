import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { DatabaseClock, Transaction } from '#platform';
import { ApplicationsNotTaken, TooManyApplications } from '../domain/application-errors.ts';
import { cohortApplicationStates } from '../domain/cohort-application.ts';
import { TrackNotFound } from '../domain/errors.ts';
import type { CohortApplicationId, CohortId, TrackId } from '../domain/ids.ts';
import { endOf, openStages } from '../domain/open-stages.ts';
import { CohortApplicationStatement } from '../persistence/cohort-application.statement.ts';
import { CohortFacts } from '../queries/cohort-facts.ts';
import { PlanOfCohort } from '../queries/plan-of-cohort.ts';
import { InsistOnEligibility } from './insist-on-eligibility.ts';

interface Asked {
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
}

/** Somebody begins an application to a track, or takes up again the one they withdrew. Twice is once. */
@Injectable()
export class BeginCohortApplication {
  constructor(
    private readonly applications: CohortApplicationStatement,
    private readonly cohorts: CohortFacts,
    private readonly plan: PlanOfCohort,
    private readonly insistOnEligibility: InsistOnEligibility,
    private readonly clock: DatabaseClock,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, trackId }: Asked): Promise<{ cohortApplicationId: CohortApplicationId }> {
    const learnerId = scope.actor.personId;
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.of(scope, cohortId);
      const tracks = await this.plan.tracks(scope, cohortId);
      if (!tracks.some(({ id }) => id === trackId)) throw new TrackNotFound();
      await this.applications.takeTurn(cohortId, learnerId);
      const now = await this.clock.now();
      if (!openStages(cohort, now).includes('application'))
        throw new ApplicationsNotTaken(endOf(cohort, 'application'));
      await this.insistOnEligibility.execute(scope, cohort, now);
      const place = { organizationId: cohort.organizationId, cohortId, trackId, learnerId };
      const others = await this.applications.countOthers(place);
      if (others >= cohort.mostApplications) throw new TooManyApplications(cohort.mostApplications);
      const known = await this.applications.ofTrack(trackId, learnerId);
      if (!known) return { cohortApplicationId: await this.applications.begin(place, now) };
      const state = cohortApplicationStates[known.state].begin ?? known.state;
      if (state !== known.state) await this.applications.move(known.id, state, now);
      return { cohortApplicationId: known.id };
    });
  }
}
