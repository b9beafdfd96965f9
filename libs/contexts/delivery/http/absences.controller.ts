import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListMyGatherings } from '../queries/list-my-gatherings.ts';
import { NoteAbsence } from '../use-cases/note-absence.ts';
import { TellAbsence } from '../use-cases/tell-absence.ts';

type OfSession = contract.ParamsOf<typeof contract.tellAbsence>;

@Controller()
export class AbsencesController {
  constructor(
    private readonly listMyGatherings: ListMyGatherings,
    private readonly tellAbsence: TellAbsence,
    private readonly noteAbsence: NoteAbsence,
  ) {}

  @Serves(contract.listMyGatherings)
  mine(scope: AuthorizedScope) {
    return this.listMyGatherings.ask(scope);
  }

  @Serves(contract.tellAbsence)
  tell(
    scope: AuthorizedScope,
    { offeringSessionId }: OfSession,
    absence: contract.InputOf<typeof contract.tellAbsence>,
  ) {
    return this.tellAbsence.execute(scope, offeringSessionId, absence);
  }

  @Serves(contract.withdrawAbsence)
  withdraw(scope: AuthorizedScope, { offeringSessionId }: OfSession) {
    return this.tellAbsence.withdraw(scope, offeringSessionId);
  }

  @Serves(contract.noteAbsence)
  note(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.noteAbsence>,
  ) {
    return this.noteAbsence.execute(scope, { sessionId, ...asked });
  }
}
