import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { trackStaffAssigned } from '../domain/events.ts';
import type { CohortId, TrackId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';

interface Agreed {
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  /** Who runs the cohort. */
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
}

/**
 * Somebody who was asked by the office and agreed in their own session assists a track; a second time changes nothing. Joins
 * the caller's transaction, which has judged it.
 */
@Injectable()
export class TakeUpAssistant {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute({ organizationId, ...member }: Agreed): Promise<void> {
    return this.transaction.under('take-up-assistants', async () => {
      const facts = { ...member, part: 'assistant' as const };
      if (!(await this.cohorts.assignOnce(facts))) return;
      await this.events.append({ kind: trackStaffAssigned, organizationId, facts });
    });
  }
}
