import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, newId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TraineeHasLeft } from '../domain/errors.ts';
import type { TraineeId } from '../domain/ids.ts';
import type { InBoth } from '../domain/work.ts';
import { workBegun } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { mayTakePart } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

/** Somebody of the year begins a work, private and theirs alone until they invite others. */
@Injectable()
export class BeginWork {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly works: WorkStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, traineeId: TraineeId, { title }: { title: InBoth }): Promise<{ workId: WorkId }> {
    return this.transaction.run(scope, async () => {
      const trainee = await this.trainees.of(scope, traineeId);
      insist(mayTakePart(scope.actor, trainee));
      if (trainee.state === 'left') throw new TraineeHasLeft();
      const workId = newId<'Work'>();
      await this.works.begin(workId, trainee, title, this.clock.now());
      const { organizationId, cohortId } = trainee;
      await this.events.append({ kind: workBegun, organizationId, facts: { workId, cohortId, traineeId, version: 1 } });
      return { workId };
    });
  }
}
