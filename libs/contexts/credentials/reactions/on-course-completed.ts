import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { courseCompleted } from '#learning';
import { type Reaction, Reacts } from '#platform';
import { MakeAward } from '../use-cases/make-award.ts';

/** Whoever has done what an edition asks is awarded their attendance. */
@Reacts(courseCompleted, 'make-awards')
@Injectable()
export class AwardAttendanceOnCourseCompleted implements Reaction<typeof courseCompleted> {
  constructor(private readonly makeAward: MakeAward) {}

  react({ organizationId, facts }: EventOf<typeof courseCompleted>): Promise<void> {
    const { enrollmentId, learnerId, offeringId, completedOn } = facts;
    return this.makeAward.execute({
      kind: 'attendance',
      enrollmentId,
      learnerId,
      offeringId,
      completedOn,
      organizationId,
    });
  }
}
