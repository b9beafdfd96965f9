import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TraineeHasLeft } from '../domain/errors.ts';
import { insistOnAuthor, insistOnWords } from '../domain/journal.ts';
import { logAnswerCorrected } from '../domain/journal-events.ts';
import type { LogAnswerId } from '../domain/journal-ids.ts';
import { LogStatement } from '../persistence/log.statement.ts';
import { maySpeakInLog } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

interface Corrected {
  readonly body: string;
  readonly version: number;
}

/** Whoever answered corrects what they said. */
@Injectable()
export class CorrectLogAnswer {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly log: LogStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, logAnswerId: LogAnswerId, { body, version: seen }: Corrected) {
    return this.transaction.run(scope, async () => {
      const answer = await this.log.answerOf(logAnswerId);
      const { traineeId, logEntryId, organizationId } = answer;
      const trainee = await this.trainees.of(scope, traineeId);
      insist(maySpeakInLog(scope.actor, trainee));
      if (trainee.state === 'left') throw new TraineeHasLeft();
      insistOnWords(body);
      insistOnAuthor(answer, scope.actor.personId, seen);
      const version = await this.log.correctAnswer(answer, body, this.clock.now());
      const facts = { traineeId, logEntryId, logAnswerId };
      await this.events.append({ kind: logAnswerCorrected, organizationId, facts });
      return { version };
    });
  }
}
