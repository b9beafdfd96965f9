import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { PreviewRollOver } from '../queries/preview-roll-over.ts';
import { RollOverEdition } from '../use-cases/roll-over-edition.ts';

type OfEdition = contract.ParamsOf<typeof contract.previewRollOver>;

@Controller()
export class RollOverController {
  constructor(
    private readonly preview: PreviewRollOver,
    private readonly rollOverEdition: RollOverEdition,
  ) {}

  @Serves(contract.previewRollOver)
  look(scope: AuthorizedScope, { editionId }: OfEdition) {
    return this.preview.ask(scope, editionId);
  }

  @Serves(contract.rollOverEdition)
  copy(scope: AuthorizedScope, { editionId }: OfEdition, input: contract.InputOf<typeof contract.rollOverEdition>) {
    return this.rollOverEdition.execute(scope, { editionId, ...input });
  }
}
