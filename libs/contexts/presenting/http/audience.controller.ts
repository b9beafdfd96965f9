import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { ListAudience } from '../queries/list-audience.ts';
import { ViewAudience } from '../queries/view-audience.ts';
import { ExportAudience } from '../use-cases/export-audience.ts';
import { OpenAudience } from '../use-cases/open-audience.ts';
import { audienceTable } from './audience-table.presenter.ts';

type InputOf<S> = contract.InputOf<S>;
type OfPresentation = contract.ParamsOf<typeof contract.viewAudience>;

/** What the office opens for an audience, and who comes. */
@Controller()
export class AudienceController {
  constructor(
    private readonly viewAudience: ViewAudience,
    private readonly openAudience: OpenAudience,
    private readonly listAudience: ListAudience,
    private readonly exportAudience: ExportAudience,
  ) {}

  @Serves(contract.viewAudience)
  view(scope: AuthorizedScope, { presentationId }: OfPresentation) {
    return this.viewAudience.ask(scope, presentationId);
  }

  @Serves(contract.openAudience)
  open(scope: AuthorizedScope, { presentationId }: OfPresentation, asked: InputOf<typeof contract.openAudience>) {
    const { roomPlaces: room, onlinePlaces: online, ...opening } = asked;
    return this.openAudience.execute(scope, presentationId, { ...opening, places: { room, online } });
  }

  @Serves(contract.listAudience)
  list(scope: AuthorizedScope, { presentationId }: OfPresentation, asked: InputOf<typeof contract.listAudience>) {
    return this.listAudience.ask(scope, presentationId, asked);
  }

  @Serves(contract.exportAudience)
  async table(
    scope: AuthorizedScope,
    { presentationId, format }: contract.ParamsOf<typeof contract.exportAudience>,
    _: unknown,
    { language }: Exchange,
  ) {
    return audienceTable(await this.exportAudience.execute(scope, presentationId), format, language);
  }
}
