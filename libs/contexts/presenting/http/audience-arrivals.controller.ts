import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { CancelAudience } from '../use-cases/cancel-audience.ts';
import { CountWalkIns } from '../use-cases/count-walk-ins.ts';
import { ReceiveAudience } from '../use-cases/receive-audience.ts';
import { TakeBackArrival } from '../use-cases/take-back-arrival.ts';

type InputOf<S> = contract.InputOf<S>;
type OfPresentation = contract.ParamsOf<typeof contract.receiveAudience>;
type OfRegistration = contract.ParamsOf<typeof contract.cancelAudience>;

/** Who of an audience is there. */
@Controller()
export class AudienceArrivalsController {
  constructor(
    private readonly receiveAudience: ReceiveAudience,
    private readonly takeBackArrival: TakeBackArrival,
    private readonly countWalkIns: CountWalkIns,
    private readonly cancelAudience: CancelAudience,
  ) {}

  @Serves(contract.receiveAudience)
  receive(scope: AuthorizedScope, { presentationId }: OfPresentation, whom: InputOf<typeof contract.receiveAudience>) {
    return this.receiveAudience.execute(scope, presentationId, whom);
  }

  @Serves(contract.takeBackArrival)
  takeBack(scope: AuthorizedScope, asked: OfRegistration) {
    return this.takeBackArrival.execute(scope, asked);
  }

  @Serves(contract.countWalkIns)
  count(scope: AuthorizedScope, { presentationId }: OfPresentation, { people }: InputOf<typeof contract.countWalkIns>) {
    return this.countWalkIns.execute(scope, presentationId, people);
  }

  @Serves(contract.cancelAudience)
  cancel(scope: AuthorizedScope, asked: OfRegistration, { reason }: InputOf<typeof contract.cancelAudience>) {
    return this.cancelAudience.execute(scope, { ...asked, reason });
  }
}
