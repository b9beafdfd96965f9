import { Injectable } from '@nestjs/common';
import { EventLog } from '#platform';
import type { Cohort } from '../domain/cohort.ts';
import { cohortResultOut } from '../domain/decision-events.ts';
import { phaseChangedBy } from '../domain/events.ts';
import type { Phase } from '../domain/phases.ts';
import { ResultStatement } from '../persistence/result.statement.ts';

type Announced = Pick<Cohort, 'id' | 'organizationId' | 'phase'>;

/** Tells that a cohort is published, and everybody who has a result that it is there. Inside the caller's transaction. */
@Injectable()
export class AnnounceResults {
  constructor(
    private readonly results: ResultStatement,
    private readonly events: EventLog,
  ) {}

  async execute(cohort: Announced, phaseBefore: Phase, reason?: string): Promise<void> {
    const { id: cohortId, organizationId } = cohort;
    await this.events.append(phaseChangedBy(cohort, phaseBefore, reason));
    const people = await this.results.peopleTold(cohortId);
    await this.events.appendAll(
      people.map((learnerId) => ({ kind: cohortResultOut, organizationId, facts: { cohortId, learnerId } })),
    );
  }
}
