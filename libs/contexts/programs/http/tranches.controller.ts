import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListTranches } from '../queries/list-tranches.ts';
import { CorrectTranche } from '../use-cases/correct-tranche.ts';
import { DefineTranche } from '../use-cases/define-tranche.ts';
import { OpenTranche } from '../use-cases/open-tranche.ts';

type OfTranche = contract.ParamsOf<typeof contract.viewTranche>;

@Controller()
export class TranchesController {
  constructor(
    private readonly tranches: ListTranches,
    private readonly defineTranche: DefineTranche,
    private readonly correctTranche: CorrectTranche,
    private readonly openTranche: OpenTranche,
  ) {}

  @Serves(contract.listTranches)
  list(scope: AuthorizedScope, _: unknown, input: contract.InputOf<typeof contract.listTranches>) {
    return this.tranches.ask(scope, input);
  }

  @Serves(contract.viewTranche)
  view(scope: AuthorizedScope, { trancheId }: OfTranche) {
    return this.tranches.one(scope, trancheId);
  }

  @Serves(contract.defineTranche)
  define(scope: AuthorizedScope, _: unknown, input: contract.InputOf<typeof contract.defineTranche>) {
    return this.defineTranche.execute(scope, input);
  }

  @Serves(contract.correctTranche)
  correct(scope: AuthorizedScope, { trancheId }: OfTranche, input: contract.InputOf<typeof contract.correctTranche>) {
    return this.correctTranche.execute(scope, { trancheId, ...input });
  }

  @Serves(contract.openTranche)
  open(scope: AuthorizedScope, { trancheId }: OfTranche) {
    return this.openTranche.execute(scope, trancheId);
  }
}
