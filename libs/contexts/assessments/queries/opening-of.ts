import { Injectable } from '@nestjs/common';
import { AccessPeriodOf, type KnownEnrollment } from '#enrollment';
import { type AuthorizedScope, Clock } from '#kernel';
import { OfferingFacts, SeatedFacts } from '#programs';
import type { Access, PostTest } from '../domain/standing.ts';

interface Opening {
  readonly access: Access;
  readonly postTest: PostTest | null;
}

/** When the quiz of an enrollment may be taken: its access period, and of the post-test of an exercise from which day. */
@Injectable()
export class OpeningOf {
  constructor(
    private readonly accessPeriodOf: AccessPeriodOf,
    private readonly offeringFacts: OfferingFacts,
    private readonly seatedFacts: SeatedFacts,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, { enrollmentId, offeringId }: KnownEnrollment): Promise<Opening> {
    const access = await this.accessPeriodOf.ask(scope, enrollmentId);
    const { completionRule } = await this.offeringFacts.of(scope, offeringId);
    const { attendance = 'none', quiz } = completionRule;
    if (attendance === 'none' || quiz === 'none') return { access, postTest: null };
    const [seated] = await this.seatedFacts.all(scope, [offeringId]);
    return { access, postTest: { opensOn: seated?.endsOn ?? null, today: this.clock.today() } };
  }
}
