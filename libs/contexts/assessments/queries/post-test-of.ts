import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type OfferingId } from '#kernel';
import { OfferingFacts, SeatedFacts } from '#programs';
import type { PostTest } from '../domain/standing.ts';

/** Whether the quiz of an offering is the post-test of an exercise, and from which day it is open; else null. */
@Injectable()
export class PostTestOf {
  constructor(
    private readonly offeringFacts: OfferingFacts,
    private readonly seatedFacts: SeatedFacts,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<PostTest | null> {
    const { completionRule } = await this.offeringFacts.of(scope, offeringId);
    const { attendance = 'none', quiz } = completionRule;
    if (attendance === 'none' || quiz === 'none') return null;
    const [seated] = await this.seatedFacts.all(scope, [offeringId]);
    return { opensOn: seated?.endsOn ?? null, today: this.clock.today() };
  }
}
