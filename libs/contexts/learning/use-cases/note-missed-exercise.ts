import { Injectable } from '@nestjs/common';
import type { Id, OfferingId, OrganizationId, PersonId } from '#kernel';
import { EventLog } from '#platform';
import { OfferingFacts } from '#programs';
import { exerciseMissed } from '../domain/events.ts';

interface Missed {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: PersonId;
  readonly offeringId: OfferingId;
}

/**
 * Tells that somebody was not at an exercise at all. The events of a year come one after the other: whoever was at none
 * of them so far has missed nothing yet. Joins the caller's transaction.
 */
@Injectable()
export class NoteMissedExercise {
  constructor(
    private readonly offeringFacts: OfferingFacts,
    private readonly events: EventLog,
  ) {}

  async execute(organizationId: OrganizationId, missed: Missed): Promise<void> {
    const { hasSeats } = await this.offeringFacts.of('record-progress', missed.offeringId);
    if (hasSeats) await this.events.append({ kind: exerciseMissed, organizationId, facts: missed });
  }
}
