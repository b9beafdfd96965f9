import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { Consequences } from '../queries/consequences.ts';
import { ListSessions } from '../queries/list-sessions.ts';
import { SessionTimes } from '../queries/session-times.ts';
import { CancelSession } from '../use-cases/cancel-session.ts';
import { RescheduleSession } from '../use-cases/reschedule-session.ts';
import { ScheduleSession } from '../use-cases/schedule-session.ts';

type OfOffering = contract.ParamsOf<typeof contract.listSessions>;
type OfSession = contract.ParamsOf<typeof contract.cancelSession>;

@Controller()
export class SessionsController {
  constructor(
    private readonly listSessions: ListSessions,
    private readonly consequences: Consequences,
    private readonly sessionTimes: SessionTimes,
    private readonly scheduleSession: ScheduleSession,
    private readonly rescheduleSession: RescheduleSession,
    private readonly cancelSession: CancelSession,
  ) {}

  @Serves(contract.listSessions)
  list(scope: AuthorizedScope, { offeringId }: OfOffering) {
    return this.listSessions.ask(scope, offeringId);
  }

  @Serves(contract.scheduleSession)
  schedule(
    scope: AuthorizedScope,
    { offeringId }: OfOffering,
    plan: contract.InputOf<typeof contract.scheduleSession>,
  ) {
    return this.scheduleSession.execute(scope, offeringId, plan);
  }

  @Serves(contract.previewRescheduling)
  previewRescheduling(
    scope: AuthorizedScope,
    { offeringSessionId }: OfSession,
    { day }: contract.InputOf<typeof contract.previewRescheduling>,
  ) {
    return this.consequences.ofMoving(scope, offeringSessionId, day);
  }

  @Serves(contract.rescheduleSession)
  reschedule(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.rescheduleSession>,
  ) {
    return this.rescheduleSession.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.cancelSession)
  cancel(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.cancelSession>,
  ) {
    return this.cancelSession.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.listSessionTimes)
  times(scope: AuthorizedScope, _: unknown, asked: contract.InputOf<typeof contract.listSessionTimes>) {
    return this.sessionTimes.ask(scope, asked);
  }
}
