import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { CallOffConsequences } from '../queries/call-off-consequences.ts';
import { CallOffExercise } from '../use-cases/call-off-exercise.ts';

type OfOffering = contract.ParamsOf<typeof contract.callOffOffering>;

@Controller()
export class CallingOffController {
  constructor(
    private readonly consequences: CallOffConsequences,
    private readonly callOffExercise: CallOffExercise,
  ) {}

  @Serves(contract.previewCallOff)
  preview(scope: AuthorizedScope, { offeringId }: OfOffering) {
    return this.consequences.ask(scope, offeringId);
  }

  @Serves(contract.callOffOffering)
  callOff(
    scope: AuthorizedScope,
    { offeringId }: OfOffering,
    input: contract.InputOf<typeof contract.callOffOffering>,
  ) {
    return this.callOffExercise.execute(scope, { offeringId, ...input });
  }
}
