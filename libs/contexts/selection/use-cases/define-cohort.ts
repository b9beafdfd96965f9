import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type FiscalYear, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { ProgramFacts } from '#programs';
import { Cohort, type CohortPlan } from '../domain/cohort.ts';
import { definedBy } from '../domain/events.ts';
import type { CohortId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { mayDefineCohorts } from '../policy.ts';

interface Asked extends CohortPlan {
  readonly programId: Id<'Program'>;
  readonly fiscalYear: FiscalYear;
}

/** A year of a program that selects its people, as a draft. */
@Injectable()
export class DefineCohort {
  constructor(
    private readonly programs: ProgramFacts,
    private readonly cohorts: CohortRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { programId, fiscalYear, ...plan }: Asked): Promise<{ id: CohortId }> {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const { organizationId } = await this.programs.of(scope, programId);
      const cohort = Cohort.define({ programId, organizationId, fiscalYear }, plan);
      await this.cohorts.add(cohort);
      await this.events.append(definedBy(cohort));
      return { id: cohort.id };
    });
  }
}
