import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insistOnAuthor, insistOnWords } from '../domain/journal.ts';
import { traineeNoteCorrected } from '../domain/journal-events.ts';
import type { TraineeNoteId } from '../domain/journal-ids.ts';
import { TraineeNoteStatement } from '../persistence/trainee-note.statement.ts';
import { mayNote } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

interface Corrected {
  readonly body: string;
  readonly version: number;
}

/** A note is corrected by whoever wrote it. */
@Injectable()
export class CorrectTraineeNote {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly notes: TraineeNoteStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, traineeNoteId: TraineeNoteId, { body, version: seen }: Corrected) {
    return this.transaction.run(scope, async () => {
      const note = await this.notes.one(traineeNoteId);
      const { traineeId, organizationId } = note;
      insist(mayNote(scope.actor, await this.trainees.of(scope, traineeId)));
      insistOnWords(body);
      insistOnAuthor(note, scope.actor.personId, seen);
      const version = await this.notes.correct(note, body, this.clock.now());
      await this.events.append({ kind: traineeNoteCorrected, organizationId, facts: { traineeId, traineeNoteId } });
      return { version };
    });
  }
}
