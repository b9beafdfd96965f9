import { Injectable } from '@nestjs/common';
import { DatabaseClock, EventLog, Transaction } from '#platform';
import { audienceLapsed } from '../domain/audience-events.ts';
import { AudienceErasureStatement } from '../persistence/audience-erasure.statement.ts';

/** Forgets what was typed by whoever did not say within 48 hours that it was they; they held no place. */
@Injectable()
export class LapseAudience {
  constructor(
    private readonly erasures: AudienceErasureStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: DatabaseClock,
  ) {}

  execute(): Promise<void> {
    return this.transaction.under('erase-audience', async () => {
      const lapsed = await this.erasures.lapse(await this.clock.now());
      await this.events.appendAll(
        lapsed.map(({ organizationId, ...facts }) => ({ kind: audienceLapsed, organizationId, facts })),
      );
    });
  }
}
