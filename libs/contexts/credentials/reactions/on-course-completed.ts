import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { courseCompleted } from '#learning';
import { type Reaction, Reacts } from '#platform';
import { OfferingFacts } from '#programs';
import { earnedByCompletion } from '../domain/award.ts';
import { DoubtCompletion } from '../use-cases/doubt-completion.ts';
import { MakeAward } from '../use-cases/make-award.ts';

/** Whoever has done what an edition asks is awarded their attendance, and of an exercise or a year its completion. */
@Reacts(courseCompleted, 'make-awards')
@Injectable()
export class AwardAttendanceOnCourseCompleted implements Reaction<typeof courseCompleted> {
  constructor(
    private readonly offeringFacts: OfferingFacts,
    private readonly makeAward: MakeAward,
    private readonly doubtCompletion: DoubtCompletion,
  ) {}

  async react({ organizationId, facts }: EventOf<typeof courseCompleted>): Promise<void> {
    const { enrollmentId, learnerId, offeringId, completedOn, isDecided } = facts;
    const { completionRule } = await this.offeringFacts.of('make-awards', offeringId);
    await this.makeAward.execute({
      kind: earnedByCompletion(completionRule, isDecided),
      enrollmentId,
      learnerId,
      offeringId,
      completedOn,
      organizationId,
      ...(isDecided && { isDecided }),
    });
    // Attendance may have been corrected before the award was made.
    await this.doubtCompletion.execute(enrollmentId);
  }
}
