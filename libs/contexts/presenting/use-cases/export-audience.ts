import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { audienceExported } from '../domain/audience-events.ts';
import type { PresentationId } from '../domain/ids.ts';
import { mayArrangeAudience } from '../policy.ts';
import { AudienceFacts } from '../queries/audience-facts.ts';
import { type AudienceRow, ListAudience } from '../queries/list-audience.ts';

/** The office takes out who registered; that it did is kept. */
@Injectable()
export class ExportAudience {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly listAudience: ListAudience,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, presentationId: PresentationId): Promise<readonly AudienceRow[]> {
    return this.transaction.run(scope, async () => {
      insist(mayArrangeAudience(scope.actor));
      const { organizationId, cohortId } = await this.facts.of(scope, presentationId);
      const rows = await this.listAudience.all(scope, presentationId);
      const facts = { presentationId, cohortId, people: rows.length };
      await this.events.append({ kind: audienceExported, organizationId, facts });
      return rows;
    });
  }
}
