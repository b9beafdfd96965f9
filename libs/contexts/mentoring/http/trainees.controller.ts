import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { GroupsOfYear } from '../queries/groups-of-year.ts';
import { ListTrainees } from '../queries/list-trainees.ts';
import { ViewTrainee } from '../queries/view-trainee.ts';
import { PlaceTrainee } from '../use-cases/place-trainee.ts';

type OfOne = contract.ParamsOf<typeof contract.viewTrainee>;

@Controller()
export class TraineesController {
  constructor(
    private readonly listTrainees: ListTrainees,
    private readonly viewTrainee: ViewTrainee,
    private readonly placeTrainee: PlaceTrainee,
    private readonly groupsOfYear: GroupsOfYear,
  ) {}

  @Serves(contract.listTrainees)
  list(scope: AuthorizedScope, _params: object, asked: contract.InputOf<typeof contract.listTrainees>) {
    return this.listTrainees.ask(scope, asked);
  }

  @Serves(contract.viewTrainee)
  view(scope: AuthorizedScope, { traineeId }: OfOne) {
    return this.viewTrainee.ask(scope, traineeId);
  }

  @Serves(contract.listYearGroups)
  groups(scope: AuthorizedScope, { offeringId }: contract.ParamsOf<typeof contract.listYearGroups>) {
    return this.groupsOfYear.ask(scope, offeringId);
  }

  @Serves(contract.placeTrainee)
  place(scope: AuthorizedScope, { traineeId }: OfOne, asked: contract.InputOf<typeof contract.placeTrainee>) {
    return this.placeTrainee.execute(scope, { traineeId, ...asked });
  }
}
