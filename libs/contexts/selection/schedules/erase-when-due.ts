import { Injectable } from '@nestjs/common';
import { type Authority, Clock } from '#kernel';
import { Daily, type Schedule } from '#platform';
import { DueErasures } from '../queries/due-erasures.ts';
import { EraseApplications } from '../use-cases/erase-applications.ts';

/** What people wrote who were not accepted is not kept for ever. */
@Daily('03:50', 'erase-applications')
@Injectable()
export class EraseWhenDue implements Schedule {
  constructor(
    private readonly due: DueErasures,
    private readonly eraseApplications: EraseApplications,
    private readonly clock: Clock,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const cohort of await this.due.on(this.clock.today(), under)) await this.eraseApplications.execute(cohort);
  }
}
