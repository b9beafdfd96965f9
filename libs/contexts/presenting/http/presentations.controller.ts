import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListGatheringsToPresent } from '../queries/list-gatherings-to-present.ts';
import { ListPresentations } from '../queries/list-presentations.ts';
import { ViewPresentation } from '../queries/view-presentation.ts';
import { CorrectPresentation } from '../use-cases/correct-presentation.ts';
import { DefinePresentation } from '../use-cases/define-presentation.ts';
import { RemovePresentation } from '../use-cases/remove-presentation.ts';

type InputOf<S> = contract.InputOf<S>;
type OfOne = contract.ParamsOf<typeof contract.viewPresentation>;
type None = Record<string, never>;

/** The gatherings at which cohorts show what they made. */
@Controller()
export class PresentationsController {
  constructor(
    private readonly listPresentations: ListPresentations,
    private readonly listGatheringsToPresent: ListGatheringsToPresent,
    private readonly viewPresentation: ViewPresentation,
    private readonly definePresentation: DefinePresentation,
    private readonly correctPresentation: CorrectPresentation,
    private readonly removePresentation: RemovePresentation,
  ) {}

  @Serves(contract.listPresentations)
  list(scope: AuthorizedScope) {
    return this.listPresentations.ask(scope);
  }

  @Serves(contract.listGatheringsToPresent)
  listToPresent(scope: AuthorizedScope) {
    return this.listGatheringsToPresent.ask(scope);
  }

  @Serves(contract.definePresentation)
  define(scope: AuthorizedScope, _: None, asked: InputOf<typeof contract.definePresentation>) {
    return this.definePresentation.execute(scope, asked);
  }

  @Serves(contract.viewPresentation)
  view(scope: AuthorizedScope, { presentationId }: OfOne) {
    return this.viewPresentation.ask(scope, presentationId);
  }

  @Serves(contract.correctPresentation)
  correct(scope: AuthorizedScope, { presentationId }: OfOne, asked: InputOf<typeof contract.correctPresentation>) {
    return this.correctPresentation.execute(scope, presentationId, asked);
  }

  @Serves(contract.removePresentation)
  remove(scope: AuthorizedScope, { presentationId }: OfOne) {
    return this.removePresentation.execute(scope, presentationId);
  }
}
