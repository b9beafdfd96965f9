import { Injectable } from '@nestjs/common';
import { MembershipOn } from '#identity';
import { type AuthorizedScope, Clock, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { SeatedFacts } from '#programs';
import { OfferingHasDate, OrganizationNotYours } from '../domain/application-errors.ts';
import { interestShown } from '../domain/application-events.ts';
import { InterestStatement } from '../persistence/interest.statement.ts';

/** Somebody wants to hear when an offering without a date gets one. Twice is once. */
@Injectable()
export class ShowInterest {
  constructor(
    private readonly memberships: MembershipOn,
    private readonly seated: SeatedFacts,
    private readonly interests: InterestStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, offeringId: OfferingId): Promise<{ isInterested: boolean }> {
    const learnerId = scope.actor.personId;
    return this.transaction.run(scope, async () => {
      const { startsOn } = await this.seated.of(scope, offeringId);
      if (startsOn) throw new OfferingHasDate();
      const [organizationId] = await this.memberships.ask(scope, learnerId, this.clock.today());
      if (!organizationId) throw new OrganizationNotYours();
      const isNew = await this.interests.show({ offeringId, learnerId, organizationId });
      const facts = { offeringId, learnerId };
      if (isNew) await this.events.append({ kind: interestShown, organizationId, facts });
      return { isInterested: true };
    });
  }
}
