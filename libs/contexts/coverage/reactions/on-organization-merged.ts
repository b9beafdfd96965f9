import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { organizationMerged } from '#organizations';
import { type Reaction, Reacts } from '#platform';
import { RecountOrganizations } from '../use-cases/recount-organizations.ts';

/** What a predecessor did counts for its successor. */
@Reacts(organizationMerged, 'count-coverage')
@Injectable()
export class RecountOnOrganizationMerged implements Reaction<typeof organizationMerged> {
  constructor(private readonly recount: RecountOrganizations) {}

  react({ facts }: EventOf<typeof organizationMerged>): Promise<void> {
    return this.recount.afterMergerOf(facts.predecessorId, facts.successorId);
  }
}
