import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { cohortPlaceAccepted } from '#selection';
import { TakeUpTrainee } from '../use-cases/take-up-trainee.ts';

/** With an accepted place the year begins. */
@Reacts(cohortPlaceAccepted, 'take-up-trainees')
@Injectable()
export class TakeUpOnCohortPlaceAccepted implements Reaction<typeof cohortPlaceAccepted> {
  constructor(private readonly takeUpTrainee: TakeUpTrainee) {}

  react({ organizationId, facts }: EventOf<typeof cohortPlaceAccepted>): Promise<void> {
    const { cohortId, trackId, learnerId, enrollmentId } = facts;
    return this.takeUpTrainee.execute({ organizationId, cohortId, trackId, learnerId, enrollmentId });
  }
}
