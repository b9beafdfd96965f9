import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { Transaction } from '#platform';
import { TraineeHasLeft } from '../domain/errors.ts';
import type { TraineeId } from '../domain/ids.ts';
import type { LogText } from '../domain/journal.ts';
import { DraftChangedElsewhere } from '../domain/journal-errors.ts';
import { LogStatement } from '../persistence/log.statement.ts';
import { mayTakePart } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

/** Keeps what a trainee is writing, as it is typed. Whoever writes in another window is told, and nothing is overwritten. */
@Injectable()
export class KeepLogDraft {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly log: LogStatement,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: TraineeId, draft: LogText & { readonly revision: number }) {
    return this.transaction.run(scope, async () => {
      const trainee = await this.trainees.of(scope, id);
      insist(mayTakePart(scope.actor, trainee));
      if (trainee.state === 'left') throw new TraineeHasLeft();
      const revision = await this.log.keep(trainee, draft, this.clock.now());
      if (!revision) throw new DraftChangedElsewhere();
      return { revision };
    });
  }
}
