import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { DatabaseClock } from '#platform';
import {
  ApplicationsNotTaken,
  CohortApplicationIsWithdrawn,
  CohortApplicationNotFound,
} from '../domain/application-errors.ts';
import {
  type CohortApplication,
  cohortApplicationStates,
  type CohortApplicationVerb,
} from '../domain/cohort-application.ts';
import type { QuestionStage } from '../domain/cohort-parts.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { endOf, openStages } from '../domain/open-stages.ts';
import { CohortApplicationStatement } from '../persistence/cohort-application.statement.ts';
import { CohortFacts, type CohortKnown } from '../queries/cohort-facts.ts';

export interface Locked {
  readonly application: CohortApplication;
  readonly cohort: CohortKnown;
  /** By the database's clock, once the application was locked. */
  readonly now: Date;
  /** What may be written at that instant. */
  readonly open: readonly QuestionStage[];
}

/** Locks an application of whoever asks for a verb, and tells what may be written now. Inside a transaction. */
@Injectable()
export class LockOwnApplication {
  constructor(
    private readonly applications: CohortApplicationStatement,
    private readonly cohorts: CohortFacts,
    private readonly clock: DatabaseClock,
  ) {}

  async execute(scope: AuthorizedScope, id: CohortApplicationId, verb: CohortApplicationVerb): Promise<Locked> {
    const application = await this.applications.lock(id, scope.actor.personId);
    if (!application) throw new CohortApplicationNotFound();
    if (!cohortApplicationStates[application.state][verb]) throw new CohortApplicationIsWithdrawn();
    const cohort = await this.cohorts.of(scope, application.cohortId);
    const now = await this.clock.now();
    return { application, cohort, now, open: openStages(cohort, now) };
  }

  /** The same, refused where nothing of this stage is taken at that instant. */
  async forWriting(scope: AuthorizedScope, id: CohortApplicationId, stage: QuestionStage): Promise<Locked> {
    const locked = await this.execute(scope, id, 'write');
    if (!locked.open.includes(stage)) throw new ApplicationsNotTaken(endOf(locked.cohort, stage));
    return locked;
  }
}
