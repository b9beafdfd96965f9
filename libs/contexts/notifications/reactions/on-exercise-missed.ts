import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { exerciseMissed } from '#learning';
import { type Reaction, Reacts } from '#platform';
import { AddNotices } from '../use-cases/add-notices.ts';

/** Whoever was absent is told so, and where they could take it next. */
@Reacts(exerciseMissed, 'write-notices')
@Injectable()
export class TellOnExerciseMissed implements Reaction<typeof exerciseMissed> {
  constructor(private readonly addNotices: AddNotices) {}

  react({ id: eventId, organizationId, facts }: EventOf<typeof exerciseMissed>): Promise<void> {
    const { learnerId: personId, enrollmentId, offeringId } = facts;
    const about = { organizationId, personId, enrollmentId, eventId, facts: { offeringId } };
    return this.addNotices.execute([{ ...about, kind: 'exercise-missed' }]);
  }
}
