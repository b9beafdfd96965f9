import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewMyLog } from '../queries/view-my-log.ts';
import { AnswerLogEntry } from '../use-cases/answer-log-entry.ts';
import { CorrectLogAnswer } from '../use-cases/correct-log-answer.ts';
import { CorrectLogEntry } from '../use-cases/correct-log-entry.ts';
import { KeepLogDraft } from '../use-cases/keep-log-draft.ts';
import { WriteLogEntry } from '../use-cases/write-log-entry.ts';

type OfYear = contract.ParamsOf<typeof contract.viewMyLog>;
type OfEntry = contract.ParamsOf<typeof contract.correctLogEntry>;
type OfAnswer = contract.ParamsOf<typeof contract.correctOwnAnswer>;

/** The log of one's own year. */
@Controller()
export class MyLogController {
  constructor(
    private readonly viewMyLog: ViewMyLog,
    private readonly keepLogDraft: KeepLogDraft,
    private readonly writeLogEntry: WriteLogEntry,
    private readonly correctLogEntry: CorrectLogEntry,
    private readonly answerLogEntry: AnswerLogEntry,
    private readonly correctLogAnswer: CorrectLogAnswer,
  ) {}

  @Serves(contract.viewMyLog)
  view(scope: AuthorizedScope, { traineeId }: OfYear) {
    return this.viewMyLog.ask(scope, traineeId);
  }

  @Serves(contract.keepLogDraft)
  keep(scope: AuthorizedScope, { traineeId }: OfYear, draft: contract.InputOf<typeof contract.keepLogDraft>) {
    return this.keepLogDraft.execute(scope, traineeId, draft);
  }

  @Serves(contract.writeLogEntry)
  write(scope: AuthorizedScope, { traineeId }: OfYear, text: contract.InputOf<typeof contract.writeLogEntry>) {
    return this.writeLogEntry.execute(scope, traineeId, text);
  }

  @Serves(contract.correctLogEntry)
  correct(scope: AuthorizedScope, { logEntryId }: OfEntry, text: contract.InputOf<typeof contract.correctLogEntry>) {
    return this.correctLogEntry.execute(scope, logEntryId, text);
  }

  @Serves(contract.answerBack)
  answer(scope: AuthorizedScope, { logEntryId }: OfEntry, { body }: contract.InputOf<typeof contract.answerBack>) {
    return this.answerLogEntry.execute(scope, logEntryId, body);
  }

  @Serves(contract.correctOwnAnswer)
  correctAnswer(
    scope: AuthorizedScope,
    { logAnswerId }: OfAnswer,
    words: contract.InputOf<typeof contract.correctOwnAnswer>,
  ) {
    return this.correctLogAnswer.execute(scope, logAnswerId, words);
  }
}
