import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { AppointDeputy } from '../use-cases/appoint-deputy.ts';
import { EndDeputy } from '../use-cases/end-deputy.ts';

@Controller()
export class DeputiesController {
  constructor(
    private readonly appointDeputy: AppointDeputy,
    private readonly endDeputy: EndDeputy,
  ) {}

  @Serves(contract.appointDeputy)
  appoint(scope: AuthorizedScope, _: unknown, input: contract.InputOf<typeof contract.appointDeputy>) {
    return this.appointDeputy.execute(scope, input);
  }

  @Serves(contract.endDeputy)
  end(
    scope: AuthorizedScope,
    { roleId }: contract.ParamsOf<typeof contract.endDeputy>,
    { reason }: contract.InputOf<typeof contract.endDeputy>,
  ) {
    return this.endDeputy.execute(scope, { roleId, reason });
  }
}
