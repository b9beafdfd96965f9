import { Injectable } from '@nestjs/common';
import { HoldsRole } from '#identity';
import { type AuthorizedScope, insist, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { renamedForNextYear } from '#programs';
import type { TrackStaff } from '../domain/cohort-parts.ts';
import { copiedForNextYear } from '../domain/copy.ts';
import { copiedBy } from '../domain/events.ts';
import type { CohortId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { mayDefineCohorts } from '../policy.ts';
import { SERVING } from './assign-track-staff.ts';

interface Asked {
  readonly cohortId: CohortId;
  /** And whoever is introduced on the public pages. */
  readonly withStaff: boolean;
}

interface Copied {
  readonly id: CohortId;
  /** How many of the staff came along: whoever may serve no more did not. */
  readonly staff: number;
}

/** Makes the draft of the next fiscal year in one step; where there is one already, answers that and changes nothing. */
@Injectable()
export class CopyCohort {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly holdsRole: HoldsRole,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, withStaff }: Asked): Promise<Copied> {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      const there = await this.cohorts.nextOf(cohort);
      if (there) return { id: there.id, staff: 0 };
      const whole = await this.cohorts.whole(cohortId);
      const staff = withStaff ? await this.stillServing(scope, whole.staff) : [];
      const trainers = withStaff ? whole.trainers : [];
      const copy = copiedForNextYear({ ...whole, staff, trainers }, (text) => renamedForNextYear(text, cohort));
      await this.cohorts.addWhole(copy);
      await this.events.append(copiedBy(copy.cohort, cohort));
      return { id: copy.cohort.id, staff: staff.length };
    });
  }

  private async stillServing(scope: AuthorizedScope, staff: readonly TrackStaff[]): Promise<TrackStaff[]> {
    const serving = new Set<PersonId>();
    for (const personId of new Set(staff.map((member) => member.personId))) {
      if (await this.holdsRole.ask(scope, personId, SERVING)) serving.add(personId);
    }
    return staff.filter(({ personId }) => serving.has(personId));
  }
}
