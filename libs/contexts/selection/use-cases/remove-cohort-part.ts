import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PartId, PartKind } from '../domain/cohort-parts.ts';
import { cohortPartRemoved, partTold } from '../domain/events.ts';
import type { CohortId } from '../domain/ids.ts';
import { insistOnRemoving } from '../domain/part-rules.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { CohortPartRepository } from '../persistence/cohort-part.repository.ts';
import { mayDefineCohorts } from '../policy.ts';

interface Asked {
  readonly cohortId: CohortId;
  readonly kind: PartKind;
  readonly id: PartId;
}

/** Removes a part that nobody has answered to yet; with a track goes what is of that track alone. */
@Injectable()
export class RemoveCohortPart {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly parts: CohortPartRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, kind, id }: Asked): Promise<{ id: PartId }> {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      const part = await this.parts.find(kind, cohortId, id);
      insistOnRemoving(cohort, kind);
      await this.parts.remove(kind, part);
      await this.events.append(partTold(cohortPartRemoved, cohort, { part: kind, partId: id }));
      return { id };
    });
  }
}
