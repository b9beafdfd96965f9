import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, newId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { CohortParts, PartKind, PartWritten } from '../domain/cohort-parts.ts';
import { cohortPartAdded, partTold } from '../domain/events.ts';
import type { CohortId } from '../domain/ids.ts';
import { insistOnAdding } from '../domain/part-rules.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { CohortPartRepository } from '../persistence/cohort-part.repository.ts';
import { mayDefineCohorts } from '../policy.ts';

interface Asked<Kind extends PartKind> {
  readonly cohortId: CohortId;
  readonly kind: Kind;
  readonly written: PartWritten<Kind>;
}

/** A cohort gets a track, a seminar, a criterion or a question. */
@Injectable()
export class AddCohortPart {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly parts: CohortPartRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute<Kind extends PartKind>(scope: AuthorizedScope, { cohortId, kind, written }: Asked<Kind>) {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      insistOnAdding(cohort, kind);
      const id = newId() as CohortParts[Kind]['id'];
      await this.parts.add(kind, { ...written, id, cohortId, version: 1 } as unknown as CohortParts[Kind]);
      await this.events.append(partTold(cohortPartAdded, cohort, { part: kind, partId: id }));
      return { id };
    });
  }
}
