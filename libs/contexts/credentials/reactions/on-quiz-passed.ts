import { Injectable } from '@nestjs/common';
import { quizPassed } from '#assessments';
import { dayInTokyo, type EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { MakeAward } from '../use-cases/make-award.ts';

/** Whoever reaches the pass mark is awarded their pass, with its badge. */
@Reacts(quizPassed, 'make-awards')
@Injectable()
export class AwardPassOnQuizPassed implements Reaction<typeof quizPassed> {
  constructor(private readonly makeAward: MakeAward) {}

  react({ organizationId, occurredAt, facts }: EventOf<typeof quizPassed>): Promise<void> {
    const { enrollmentId, learnerId, offeringId } = facts;
    return this.makeAward.execute({
      kind: 'pass',
      enrollmentId,
      learnerId,
      offeringId,
      completedOn: dayInTokyo(occurredAt),
      organizationId,
    });
  }
}
