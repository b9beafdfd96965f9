import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { offeringRescheduled } from '#programs';
import { FollowDays } from '../use-cases/follow-days.ts';

/** Booked days and deadlines go with the sessions. */
@Reacts(offeringRescheduled, 'allot-seats')
@Injectable()
export class FollowOnOfferingRescheduled implements Reaction<typeof offeringRescheduled> {
  constructor(private readonly followDays: FollowDays) {}

  react({ facts, organizationId }: EventOf<typeof offeringRescheduled>): Promise<void> {
    return this.followDays.execute(facts.offeringId, organizationId);
  }
}
