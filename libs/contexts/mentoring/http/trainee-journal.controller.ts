import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListTraineeNotes } from '../queries/list-trainee-notes.ts';
import { ViewTraineeLog } from '../queries/view-trainee-log.ts';
import { AnswerLogEntry } from '../use-cases/answer-log-entry.ts';
import { CorrectLogAnswer } from '../use-cases/correct-log-answer.ts';
import { CorrectTraineeNote } from '../use-cases/correct-trainee-note.ts';
import { WriteTraineeNote } from '../use-cases/write-trainee-note.ts';

type OfTrainee = contract.ParamsOf<typeof contract.viewTraineeLog>;
type Words = contract.InputOf<typeof contract.answerLogEntry>;
type Corrected = contract.InputOf<typeof contract.correctLogAnswer>;

/** The log of a trainee and the notes on them, for those who guide them. */
@Controller()
export class TraineeJournalController {
  constructor(
    private readonly viewTraineeLog: ViewTraineeLog,
    private readonly answerLogEntry: AnswerLogEntry,
    private readonly correctLogAnswer: CorrectLogAnswer,
    private readonly listTraineeNotes: ListTraineeNotes,
    private readonly writeTraineeNote: WriteTraineeNote,
    private readonly correctTraineeNote: CorrectTraineeNote,
  ) {}

  @Serves(contract.viewTraineeLog)
  log(scope: AuthorizedScope, { traineeId }: OfTrainee) {
    return this.viewTraineeLog.ask(scope, traineeId);
  }

  @Serves(contract.answerLogEntry)
  answer(scope: AuthorizedScope, { logEntryId }: contract.ParamsOf<typeof contract.answerLogEntry>, { body }: Words) {
    return this.answerLogEntry.execute(scope, logEntryId, body);
  }

  @Serves(contract.correctLogAnswer)
  correctAnswer(
    scope: AuthorizedScope,
    { logAnswerId }: contract.ParamsOf<typeof contract.correctLogAnswer>,
    words: Corrected,
  ) {
    return this.correctLogAnswer.execute(scope, logAnswerId, words);
  }

  @Serves(contract.listTraineeNotes)
  notes(scope: AuthorizedScope, { traineeId }: OfTrainee) {
    return this.listTraineeNotes.ask(scope, traineeId);
  }

  @Serves(contract.writeTraineeNote)
  note(scope: AuthorizedScope, { traineeId }: OfTrainee, { body }: Words) {
    return this.writeTraineeNote.execute(scope, traineeId, body);
  }

  @Serves(contract.correctTraineeNote)
  correctNote(
    scope: AuthorizedScope,
    { traineeNoteId }: contract.ParamsOf<typeof contract.correctTraineeNote>,
    words: Corrected,
  ) {
    return this.correctTraineeNote.execute(scope, traineeNoteId, words);
  }
}
