import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { appearanceTable } from '../documents/activity-tables.ts';
import { ListAppearances } from '../queries/list-appearances.ts';
import { ListMyAppearances } from '../queries/list-my-appearances.ts';
import { ConfirmAppearance } from '../use-cases/confirm-appearance.ts';
import { TellAppearance } from '../use-cases/tell-appearance.ts';
import { tableFile } from './table-file.presenter.ts';

type InputOf<S> = contract.InputOf<S>;
type OfYear = contract.ParamsOf<typeof contract.listMyAppearances>;
type OfOne = contract.ParamsOf<typeof contract.confirmAppearance>;

/** What trainees and graduates presented elsewhere. */
@Controller()
export class AppearancesController {
  constructor(
    private readonly listMyAppearances: ListMyAppearances,
    private readonly tellAppearance: TellAppearance,
    private readonly listAppearances: ListAppearances,
    private readonly confirmAppearance: ConfirmAppearance,
  ) {}

  @Serves(contract.listMyAppearances)
  mine(scope: AuthorizedScope, { traineeId }: OfYear) {
    return this.listMyAppearances.ask(scope, traineeId);
  }

  @Serves(contract.tellAppearance)
  tell(scope: AuthorizedScope, { traineeId }: OfYear, told: InputOf<typeof contract.tellAppearance>) {
    return this.tellAppearance.execute(scope, traineeId, told);
  }

  @Serves(contract.tellAppearanceAnew)
  tellAnew(scope: AuthorizedScope, { appearanceId }: OfOne, told: InputOf<typeof contract.tellAppearanceAnew>) {
    return this.tellAppearance.anew(scope, appearanceId, told);
  }

  @Serves(contract.removeAppearance)
  remove(scope: AuthorizedScope, { appearanceId }: OfOne) {
    return this.tellAppearance.remove(scope, appearanceId);
  }

  @Serves(contract.consentToAppearance)
  consent(scope: AuthorizedScope, { appearanceId }: OfOne, asked: InputOf<typeof contract.consentToAppearance>) {
    return this.tellAppearance.consent(scope, appearanceId, asked);
  }

  @Serves(contract.listAppearances)
  list(scope: AuthorizedScope, _params: object, asked: InputOf<typeof contract.listAppearances>) {
    return this.listAppearances.ask(scope, asked);
  }

  @Serves(contract.downloadAppearances)
  async table(
    scope: AuthorizedScope,
    _params: object,
    { format, ...asked }: InputOf<typeof contract.downloadAppearances>,
  ): Promise<contract.Document> {
    return tableFile('appearances', format, appearanceTable(await this.listAppearances.all(scope, asked)));
  }

  @Serves(contract.confirmAppearance)
  confirm(scope: AuthorizedScope, { appearanceId }: OfOne, words: InputOf<typeof contract.confirmAppearance>) {
    return this.confirmAppearance.execute(scope, appearanceId, words);
  }

  @Serves(contract.takeAppearanceBack)
  takeBack(scope: AuthorizedScope, { appearanceId }: OfOne, { reason }: InputOf<typeof contract.takeAppearanceBack>) {
    return this.confirmAppearance.takeBack(scope, appearanceId, reason);
  }
}
