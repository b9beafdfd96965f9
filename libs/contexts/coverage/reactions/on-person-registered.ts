import { Injectable } from '@nestjs/common';
import { personRegistered } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { RecountOrganizations } from '../use-cases/recount-organizations.ts';

/** Who comes back is a trained person in post again. */
@Reacts(personRegistered, 'count-coverage')
@Injectable()
export class RecountOnPersonRegistered implements Reaction<typeof personRegistered> {
  constructor(private readonly recount: RecountOrganizations) {}

  react({ facts }: EventOf<typeof personRegistered>): Promise<void> {
    return this.recount.afterMoveOf(facts.personId);
  }
}
