import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { presentationDefined } from '../domain/events.ts';
import type { PresentationId } from '../domain/ids.ts';
import type { InBoth } from '../domain/results-presentation.ts';
import { PresentationStatement } from '../persistence/presentation.statement.ts';
import { mayArrange } from '../policy.ts';

interface Asked {
  readonly gatheringId: Id<'Gathering'>;
  readonly notice: InBoth;
}

/** A gathering of a cohort becomes its results presentation. */
@Injectable()
export class DefinePresentation {
  constructor(
    private readonly presentations: PresentationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { gatheringId, notice }: Asked): Promise<{ presentationId: PresentationId }> {
    insist(mayArrange(scope.actor));
    return this.transaction.run(scope, async () => {
      const { id, cohortId } = await this.presentations.add(gatheringId, notice);
      const { organizationId } = await this.presentations.lock(id);
      const facts = { presentationId: id, cohortId };
      await this.events.append({ kind: presentationDefined, organizationId, facts });
      return { presentationId: id };
    });
  }
}
