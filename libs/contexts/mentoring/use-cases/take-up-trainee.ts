import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventLog } from '#platform';
import { traineeJoined } from '../domain/events.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';
import { TraineeStatement } from '../persistence/trainee.statement.ts';

/** Whoever accepted their place is a trainee, once per enrollment. Joins the caller's transaction. */
@Injectable()
export class TakeUpTrainee {
  constructor(
    private readonly trainees: TraineeStatement,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(of: Omit<OfTrainee, 'traineeId'> & { readonly enrollmentId: EnrollmentId }): Promise<void> {
    const trainee = await this.trainees.takeUp(of, this.clock.now());
    if (!trainee) return;
    const { id: traineeId, organizationId, cohortId, trackId, learnerId } = trainee;
    await this.events.append({
      kind: traineeJoined,
      organizationId,
      facts: { traineeId, cohortId, trackId, learnerId },
    });
  }
}
