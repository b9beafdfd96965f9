import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves, Settings } from '#platform';
import { checkInPicture } from '../documents/check-in-picture.ts';
import { ListTaughtSessions } from '../queries/list-taught-sessions.ts';
import { ShowCheckInCode } from '../queries/show-check-in-code.ts';
import { ViewRoster } from '../queries/view-roster.ts';
import { MarkEverybody } from '../use-cases/mark-everybody.ts';
import { RecordAttendance } from '../use-cases/record-attendance.ts';

type OfSession = contract.ParamsOf<typeof contract.viewSession>;

@Controller()
export class AttendanceController {
  constructor(
    private readonly listTaughtSessions: ListTaughtSessions,
    private readonly viewRoster: ViewRoster,
    private readonly showCheckInCode: ShowCheckInCode,
    private readonly recordAttendance: RecordAttendance,
    private readonly markEverybody: MarkEverybody,
    private readonly settings: Settings,
  ) {}

  @Serves(contract.listTaughtSessions)
  list(scope: AuthorizedScope, _: unknown, asked: contract.InputOf<typeof contract.listTaughtSessions>) {
    return this.listTaughtSessions.ask(scope, asked);
  }

  @Serves(contract.viewSession)
  view(scope: AuthorizedScope, { offeringSessionId }: OfSession) {
    return this.viewRoster.ask(scope, offeringSessionId);
  }

  @Serves(contract.recordAttendance)
  async record(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.recordAttendance>,
  ) {
    return { outcomes: await this.recordAttendance.execute(scope, { sessionId, ...asked }) };
  }

  @Serves(contract.markEverybody)
  everybody(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.markEverybody>,
  ) {
    return this.markEverybody.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.showCheckInCode)
  async code(
    scope: AuthorizedScope,
    { offeringSessionId }: OfSession,
    { halfDay }: contract.InputOf<typeof contract.showCheckInCode>,
  ) {
    const { path, ...shown } = await this.showCheckInCode.ask(scope, offeringSessionId, halfDay);
    const address = new URL(path, this.settings.values.PUBLIC_URL).href;
    return { ...shown, address, picture: checkInPicture(address) };
  }
}
