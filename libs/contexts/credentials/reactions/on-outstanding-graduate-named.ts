import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { outstandingGraduateNamed } from '#mentoring';
import { type Reaction, Reacts } from '#platform';
import { MakeAward } from '../use-cases/make-award.ts';

/** Whoever is named an outstanding graduate is awarded that beside their completion, with a badge of its own. */
@Reacts(outstandingGraduateNamed, 'make-awards')
@Injectable()
export class AwardOnOutstandingGraduateNamed implements Reaction<typeof outstandingGraduateNamed> {
  constructor(private readonly makeAward: MakeAward) {}

  react({ organizationId, facts }: EventOf<typeof outstandingGraduateNamed>): Promise<void> {
    const { enrollmentId, learnerId, offeringId, concludedOn } = facts;
    return this.makeAward.execute({
      kind: 'outstanding',
      enrollmentId,
      learnerId,
      offeringId,
      completedOn: concludedOn,
      organizationId,
    });
  }
}
