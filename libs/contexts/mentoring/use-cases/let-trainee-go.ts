import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventLog } from '#platform';
import { traineeLeft } from '../domain/events.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { TraineeStatement } from '../persistence/trainee.statement.ts';

/** Whoever is enrolled no more has left the year; what they did stays. Joins the caller's transaction. */
@Injectable()
export class LetTraineeGo {
  constructor(
    private readonly trainees: TraineeStatement,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(enrollmentId: EnrollmentId): Promise<void> {
    const trainee = await this.trainees.leave(enrollmentId, this.clock.now());
    if (!trainee) return;
    const { id: traineeId, organizationId, cohortId, trackId, learnerId } = trainee;
    await this.events.append({ kind: traineeLeft, organizationId, facts: { traineeId, cohortId, trackId, learnerId } });
  }
}
