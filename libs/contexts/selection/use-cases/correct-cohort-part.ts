import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { CohortParts, PartKind, PartWritten } from '../domain/cohort-parts.ts';
import { cohortPartCorrected, partTold } from '../domain/events.ts';
import type { CohortId } from '../domain/ids.ts';
import { correctedPart } from '../domain/part-rules.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { CohortPartRepository } from '../persistence/cohort-part.repository.ts';
import { mayDefineCohorts } from '../policy.ts';

interface Asked<Kind extends PartKind> {
  readonly cohortId: CohortId;
  readonly kind: Kind;
  readonly id: CohortParts[Kind]['id'];
  readonly written: PartWritten<Kind> & { readonly version: number };
}

/** Corrects a track, a seminar, a criterion or a question, as far as the phase lets. */
@Injectable()
export class CorrectCohortPart {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly parts: CohortPartRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute<Kind extends PartKind>(scope: AuthorizedScope, { cohortId, kind, id, written }: Asked<Kind>) {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      const kept = await this.parts.find(kind, cohortId, id);
      const { part, changed } = correctedPart(cohort, kind, kept, written);
      await this.parts.change(kind, part);
      await this.events.append(partTold(cohortPartCorrected, cohort, { part: kind, partId: id, changed }));
      return { version: part.version };
    });
  }
}
