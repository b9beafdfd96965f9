import { Injectable } from '@nestjs/common';
import { GroupEnrollment, type GroupId } from '#delivery';
import { Clock } from '#kernel';
import { EventLog } from '#platform';
import { traineeJoined } from '../domain/events.ts';
import type { EnrollmentId, TrackId } from '../domain/ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';
import { TraineeStatement } from '../persistence/trainee.statement.ts';

/** Events may be for some of the tracks: to whoever keeps the events, a track is a group of those enrolled. */
const groupOf = (trackId: TrackId): GroupId => trackId as string as GroupId;

/** Whoever accepted their place is a trainee, once per enrollment. Joins the caller's transaction. */
@Injectable()
export class TakeUpTrainee {
  constructor(
    private readonly trainees: TraineeStatement,
    private readonly groupEnrollment: GroupEnrollment,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(of: Omit<OfTrainee, 'traineeId'> & { readonly enrollmentId: EnrollmentId }): Promise<void> {
    const trainee = await this.trainees.takeUp(of, this.clock.now());
    if (!trainee) return;
    const { id: traineeId, organizationId, cohortId, trackId, learnerId } = trainee;
    const { enrollmentId } = of;
    await this.groupEnrollment.execute({ enrollmentId, organizationId, learnerId, groupId: groupOf(trackId) });
    await this.events.append({
      kind: traineeJoined,
      organizationId,
      facts: { traineeId, cohortId, trackId, learnerId },
    });
  }
}
