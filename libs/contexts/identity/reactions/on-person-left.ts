import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { EventLog, type Reaction, Reacts } from '#platform';
import { personLeft } from '../domain/events.ts';

/** Who has left is forgotten by the trail too: what happened stays, the names and addresses in it go. */
@Reacts(personLeft, 'erase-values')
@Injectable()
export class ForgetOnPersonLeft implements Reaction<typeof personLeft> {
  constructor(private readonly events: EventLog) {}

  react({ facts }: EventOf<typeof personLeft>): Promise<void> {
    return this.events.eraseValuesOf(facts.personId);
  }
}
