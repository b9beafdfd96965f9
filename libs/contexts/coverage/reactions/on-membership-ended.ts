import { Injectable } from '@nestjs/common';
import { membershipEnded } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { RecountOrganizations } from '../use-cases/recount-organizations.ts';

/** Who leaves is no longer a trained person in post. */
@Reacts(membershipEnded, 'count-coverage')
@Injectable()
export class RecountOnMembershipEnded implements Reaction<typeof membershipEnded> {
  constructor(private readonly recount: RecountOrganizations) {}

  react({ organizationId, facts }: EventOf<typeof membershipEnded>): Promise<void> {
    return this.recount.afterMoveOf(facts.personId, organizationId);
  }
}
