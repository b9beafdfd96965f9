import { Injectable } from '@nestjs/common';
import { ownResultReleased } from '#delivery';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { AddNotices } from '../use-cases/add-notices.ts';

/** Whoever has a result to see is told once, and where; the mail does not say what it is. */
@Reacts(ownResultReleased, 'write-notices')
@Injectable()
export class TellOnOwnResultReleased implements Reaction<typeof ownResultReleased> {
  constructor(private readonly addNotices: AddNotices) {}

  react({ id: eventId, organizationId, facts }: EventOf<typeof ownResultReleased>): Promise<void> {
    const { learnerId: personId, enrollmentId } = facts;
    const notice = { organizationId, personId, enrollmentId, eventId, facts: {} };
    return this.addNotices.execute([{ ...notice, kind: 'results-released' }]);
  }
}
