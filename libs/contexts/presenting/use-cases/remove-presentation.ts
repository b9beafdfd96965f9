import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { PresentationHasAudience } from '../domain/audience-errors.ts';
import { presentationRemoved } from '../domain/events.ts';
import type { PresentationId } from '../domain/ids.ts';
import { insistOnUnpublished } from '../domain/results-presentation.ts';
import { PresentationStatement } from '../persistence/presentation.statement.ts';
import { mayArrange } from '../policy.ts';

/** Removes a results presentation that nobody outside sees, with its timetable; the gathering stays. */
@Injectable()
export class RemovePresentation {
  constructor(
    private readonly presentations: PresentationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: PresentationId): Promise<Record<string, never>> {
    insist(mayArrange(scope.actor));
    return this.transaction.run(scope, async () => {
      const presentation = await this.presentations.lock(id);
      insistOnUnpublished(presentation);
      await this.presentations.insistOnUnscored(id);
      if (await this.presentations.hasAudience(id)) throw new PresentationHasAudience();
      await this.presentations.remove(id);
      const { organizationId, cohortId } = presentation;
      const facts = { presentationId: id, cohortId };
      await this.events.append({ kind: presentationRemoved, organizationId, facts });
      return {};
    });
  }
}
