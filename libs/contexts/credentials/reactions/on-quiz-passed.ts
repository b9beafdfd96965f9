import { Injectable } from '@nestjs/common';
import { quizPassed } from '#assessments';
import { dayInTokyo, type EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { OfferingFacts } from '#programs';
import { earnedByPassing } from '../domain/award.ts';
import { MakeAward } from '../use-cases/make-award.ts';

/** Whoever reaches the pass mark is awarded their pass, with its badge. */
@Reacts(quizPassed, 'make-awards')
@Injectable()
export class AwardPassOnQuizPassed implements Reaction<typeof quizPassed> {
  constructor(
    private readonly offeringFacts: OfferingFacts,
    private readonly makeAward: MakeAward,
  ) {}

  async react({ organizationId, occurredAt, facts }: EventOf<typeof quizPassed>): Promise<void> {
    const { enrollmentId, learnerId, offeringId } = facts;
    const { completionRule } = await this.offeringFacts.of('make-awards', offeringId);
    const kind = earnedByPassing(completionRule);
    if (!kind) return;
    await this.makeAward.execute({
      kind,
      enrollmentId,
      learnerId,
      offeringId,
      completedOn: dayInTokyo(occurredAt),
      organizationId,
    });
  }
}
