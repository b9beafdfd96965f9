import { Injectable } from '@nestjs/common';
import { type CalendarDate, Clock, dayInTokyo, type FiscalYear, fiscalYearOf } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { needsErased } from '../domain/needs-events.ts';
import { KEPT_DAYS } from '../domain/needs.ts';
import { NeedsStatement } from '../persistence/needs.statement.ts';

const DAY_MILLIS = 86_400_000;

/** Erases what was asked for the events of years that are over, and of those who have left; tells how many rows of each. */
@Injectable()
export class EraseNeeds {
  constructor(
    private readonly needs: NeedsStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MILLIS);
    const lastYear = (fiscalYearOf(dayInTokyo(before) as CalendarDate) - 1) as FiscalYear;
    return this.transaction.under('erase-needs', async () => {
      const erased = await this.needs.erase(lastYear, before);
      await this.events.appendAll(
        erased.map(({ organizationId, ...facts }) => ({ kind: needsErased, organizationId, facts })),
      );
    });
  }
}
