import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListOfficeClosures } from '../queries/list-office-closures.ts';
import { ListVenues } from '../queries/list-venues.ts';
import { AddOfficeClosure } from '../use-cases/add-office-closure.ts';
import { CorrectVenue } from '../use-cases/correct-venue.ts';
import { DefineVenue } from '../use-cases/define-venue.ts';
import { RemoveOfficeClosure } from '../use-cases/remove-office-closure.ts';

type InputOf<S> = contract.InputOf<S>;
type ParamsOf<S> = contract.ParamsOf<S>;

@Controller()
export class PlacesController {
  constructor(
    private readonly venues: ListVenues,
    private readonly defineVenue: DefineVenue,
    private readonly correctVenue: CorrectVenue,
    private readonly closures: ListOfficeClosures,
    private readonly addOfficeClosure: AddOfficeClosure,
    private readonly removeOfficeClosure: RemoveOfficeClosure,
  ) {}

  @Serves(contract.listVenues)
  list(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.listVenues>) {
    return this.venues.ask(scope, input);
  }

  @Serves(contract.viewVenue)
  view(scope: AuthorizedScope, { venueId }: ParamsOf<typeof contract.viewVenue>) {
    return this.venues.one(scope, venueId);
  }

  @Serves(contract.defineVenue)
  define(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.defineVenue>) {
    return this.defineVenue.execute(scope, input);
  }

  @Serves(contract.correctVenue)
  correct(
    scope: AuthorizedScope,
    { venueId }: ParamsOf<typeof contract.correctVenue>,
    input: InputOf<typeof contract.correctVenue>,
  ) {
    return this.correctVenue.execute(scope, { venueId, ...input });
  }

  @Serves(contract.listOfficeClosures)
  closed(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.listOfficeClosures>) {
    return this.closures.ask(scope, input);
  }

  @Serves(contract.addOfficeClosure)
  close(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.addOfficeClosure>) {
    return this.addOfficeClosure.execute(scope, input);
  }

  @Serves(contract.removeOfficeClosure)
  reopen(scope: AuthorizedScope, { day }: ParamsOf<typeof contract.removeOfficeClosure>) {
    return this.removeOfficeClosure.execute(scope, day);
  }
}
