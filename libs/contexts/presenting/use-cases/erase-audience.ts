import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { AudiencePlace } from '../domain/audience.ts';
import { audienceErased } from '../domain/audience-events.ts';
import { lastDayOf } from '../domain/audience-held.ts';
import { audienceErasedOn } from '../domain/audience-opening.ts';
import { AudienceErasureStatement } from '../persistence/audience-erasure.statement.ts';
import { AudienceFacts } from '../queries/audience-facts.ts';

/** Erases who registered, thirty days after the last day; how many stays, and an event says it. Again it is once. */
@Injectable()
export class EraseAudience {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly erasures: AudienceErasureStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const kept = await this.transaction.under('erase-audience', () => this.erasures.kept());
    for (const place of kept) await this.transaction.under('erase-audience', () => this.eraseWhenDue(place));
  }

  private async eraseWhenDue({ presentationId, organizationId, cohortId }: AudiencePlace): Promise<void> {
    const last = lastDayOf(await this.facts.of('erase-audience', presentationId));
    if (last === null || audienceErasedOn(last) > this.clock.today()) return;
    const people = await this.erasures.erase(presentationId, this.clock.now());
    if (people === null) return;
    await this.events.append({ kind: audienceErased, organizationId, facts: { presentationId, cohortId, people } });
  }
}
