import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { insistOnWords } from '../domain/journal.ts';
import { traineeNoteWritten } from '../domain/journal-events.ts';
import { TraineeNoteStatement } from '../persistence/trainee-note.statement.ts';
import { mayNote } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

/** Somebody who guides a trainee notes something for the others who do; nobody is mailed. */
@Injectable()
export class WriteTraineeNote {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly notes: TraineeNoteStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, traineeId: TraineeId, body: string) {
    return this.transaction.run(scope, async () => {
      const trainee = await this.trainees.of(scope, traineeId);
      insist(mayNote(scope.actor, trainee));
      insistOnWords(body);
      const authorId = scope.actor.personId;
      const traineeNoteId = await this.notes.write(trainee, { authorId, body }, this.clock.now());
      const { organizationId } = trainee;
      await this.events.append({ kind: traineeNoteWritten, organizationId, facts: { traineeId, traineeNoteId } });
      return { traineeNoteId };
    });
  }
}
