import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { presentationCorrected } from '../domain/events.ts';
import type { PresentationId } from '../domain/ids.ts';
import { type InBoth, insistOnPresentationVersion } from '../domain/results-presentation.ts';
import { PresentationStatement } from '../persistence/presentation.statement.ts';
import { mayArrange } from '../policy.ts';

interface Asked {
  readonly notice: InBoth;
  readonly version: number;
}

/** Corrects what is said above the timetable. */
@Injectable()
export class CorrectPresentation {
  constructor(
    private readonly presentations: PresentationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: PresentationId, { notice, version }: Asked): Promise<{ version: number }> {
    insist(mayArrange(scope.actor));
    return this.transaction.run(scope, async () => {
      const presentation = await this.presentations.lock(id);
      insistOnPresentationVersion(presentation, version);
      await this.presentations.correct(id, notice);
      const { organizationId, cohortId } = presentation;
      const facts = { presentationId: id, cohortId };
      await this.events.append({ kind: presentationCorrected, organizationId, facts });
      return { version: version + 1 };
    });
  }
}
