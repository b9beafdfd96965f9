import { Injectable } from '@nestjs/common';
import { HoldEnrollment, RecordCompletion } from '#enrollment';
import type { EventOf } from '#kernel';
import { yearCompleted } from '#mentoring';
import { EventLog, type Reaction, Reacts } from '#platform';
import { OfferingFacts } from '#programs';
import { courseCompleted } from '../domain/events.ts';

/** Whoever completed the year of a cohort has completed its course, by decision. */
@Reacts(yearCompleted, 'record-progress')
@Injectable()
export class CompleteOnYearCompleted implements Reaction<typeof yearCompleted> {
  constructor(
    private readonly holdEnrollment: HoldEnrollment,
    private readonly recordCompletion: RecordCompletion,
    private readonly offeringFacts: OfferingFacts,
    private readonly events: EventLog,
  ) {}

  async react({ organizationId, facts }: EventOf<typeof yearCompleted>): Promise<void> {
    const { enrollmentId, learnerId, offeringId, concludedOn: completedOn } = facts;
    await this.holdEnrollment.execute(enrollmentId);
    await this.recordCompletion.execute(enrollmentId);
    const { editionId, courseId, countsAs, fiscalYear } = await this.offeringFacts.of('record-progress', offeringId);
    const told = { enrollmentId, learnerId, offeringId, editionId, courseId, countsAs, fiscalYear, completedOn };
    await this.events.append({ kind: courseCompleted, organizationId, facts: { ...told, isDecided: true } });
  }
}
