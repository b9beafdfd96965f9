import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListSessionNotes } from '../queries/list-session-notes.ts';
import { CorrectSessionNote } from '../use-cases/correct-session-note.ts';
import { WriteSessionNote } from '../use-cases/write-session-note.ts';

type OfSession = contract.ParamsOf<typeof contract.listSessionNotes>;

@Controller()
export class SessionNotesController {
  constructor(
    private readonly listSessionNotes: ListSessionNotes,
    private readonly writeSessionNote: WriteSessionNote,
    private readonly correctSessionNote: CorrectSessionNote,
  ) {}

  @Serves(contract.listSessionNotes)
  list(scope: AuthorizedScope, { offeringSessionId }: OfSession) {
    return this.listSessionNotes.ask(scope, offeringSessionId);
  }

  @Serves(contract.writeSessionNote)
  write(
    scope: AuthorizedScope,
    { offeringSessionId }: OfSession,
    { text }: contract.InputOf<typeof contract.writeSessionNote>,
  ) {
    return this.writeSessionNote.execute(scope, offeringSessionId, text);
  }

  @Serves(contract.correctSessionNote)
  correct(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.correctSessionNote>,
  ) {
    return this.correctSessionNote.execute(scope, { sessionId, ...asked });
  }
}
