import { Injectable } from '@nestjs/common';
import { personRegistered } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { RecountOrganizations } from '../use-cases/recount-organizations.ts';

/** Who was trained before, here or elsewhere, is a trained person in post from now on. */
@Reacts(personRegistered, 'count-coverage')
@Injectable()
export class RecountOnPersonRegistered implements Reaction<typeof personRegistered> {
  constructor(private readonly recount: RecountOrganizations) {}

  react({ organizationId, facts }: EventOf<typeof personRegistered>): Promise<void> {
    return this.recount.afterMoveOf(facts.personId, organizationId);
  }
}
