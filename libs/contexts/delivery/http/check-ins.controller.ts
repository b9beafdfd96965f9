import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { CheckIn } from '../use-cases/check-in.ts';
import { PresentCheckInCode } from '../use-cases/present-check-in-code.ts';

type OfSession = contract.ParamsOf<typeof contract.checkIn>;

/** Who checks in several people on one device does it on one day. */
const DEVICE_SECONDS = 24 * 60 * 60;

@Controller()
export class CheckInsController {
  constructor(
    private readonly presentCheckInCode: PresentCheckInCode,
    private readonly checkIn: CheckIn,
  ) {}

  @Serves(contract.presentCheckInCode)
  present(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.presentCheckInCode>,
  ) {
    return this.presentCheckInCode.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.checkIn)
  confirm(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    { ticket }: contract.InputOf<typeof contract.checkIn>,
    exchange: Exchange,
  ) {
    const device = exchange.cookie('check-in-device') ?? randomUUID();
    exchange.keep('check-in-device', device, DEVICE_SECONDS);
    return this.checkIn.execute(scope, { sessionId, ticket, device });
  }
}
