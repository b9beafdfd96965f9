import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { traineePlaced } from '../domain/events.ts';
import type { SeminarId, TraineeId } from '../domain/ids.ts';
import { insistOnPlace, insistOnVersion } from '../domain/trainee.ts';
import { TraineeStatement } from '../persistence/trainee.statement.ts';
import { mayPlaceTrainee } from '../policy.ts';

interface Asked {
  readonly traineeId: TraineeId;
  readonly seminarId: SeminarId | null;
  readonly mentorIds: readonly PersonId[];
  readonly version: number;
}

/** The office puts a trainee into a seminar and pairs them with mentors of their track. */
@Injectable()
export class PlaceTrainee {
  constructor(
    private readonly trainees: TraineeStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { traineeId, version, ...asked }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const trainee = await this.trainees.lock(traineeId);
      insist(mayPlaceTrainee(scope.actor, { ...trainee, servedBy: [] }));
      insistOnVersion(trainee, version);
      insistOnPlace(trainee, await this.trainees.placing(trainee), asked);
      const now = await this.trainees.place(traineeId, asked, this.clock.now());
      const { organizationId, cohortId, trackId, learnerId } = trainee;
      const facts = { traineeId, cohortId, trackId, learnerId };
      await this.events.append({ kind: traineePlaced, organizationId, facts });
      return { version: now };
    });
  }
}
