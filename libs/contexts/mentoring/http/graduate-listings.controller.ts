import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListListings } from '../queries/list-listings.ts';
import { GuardListing } from '../use-cases/guard-listing.ts';
import { ListGraduate } from '../use-cases/list-graduate.ts';

type InputOf<S> = contract.InputOf<S>;
type OfTrainee = contract.ParamsOf<typeof contract.viewMyListing>;

/** Graduates who let themselves be named in public, and what the office records of it. */
@Controller()
export class GraduateListingsController {
  constructor(
    private readonly listings: ListListings,
    private readonly listGraduate: ListGraduate,
    private readonly guardListing: GuardListing,
  ) {}

  @Serves(contract.viewMyListing)
  mine(scope: AuthorizedScope, { traineeId }: OfTrainee) {
    return this.listings.mine(scope, traineeId);
  }

  @Serves(contract.listGraduate)
  list(scope: AuthorizedScope, { traineeId }: OfTrainee, asked: InputOf<typeof contract.listGraduate>) {
    return this.listGraduate.execute(scope, { traineeId, ...asked });
  }

  @Serves(contract.unlistMyself)
  unlistMyself(scope: AuthorizedScope, { traineeId }: OfTrainee) {
    return this.listGraduate.withdraw(scope, traineeId);
  }

  @Serves(contract.listGraduateListings)
  all(scope: AuthorizedScope, _params: object, asked: InputOf<typeof contract.listGraduateListings>) {
    return this.listings.ask(scope, asked);
  }

  @Serves(contract.unlistGraduate)
  unlist(scope: AuthorizedScope, { traineeId }: OfTrainee, { reason }: InputOf<typeof contract.unlistGraduate>) {
    return this.guardListing.unlist(scope, traineeId, reason);
  }

  @Serves(contract.recordListingConsent)
  record(scope: AuthorizedScope, { traineeId }: OfTrainee, paper: InputOf<typeof contract.recordListingConsent>) {
    return this.guardListing.execute(scope, { traineeId, ...paper });
  }

  @Serves(contract.withdrawListingConsent)
  takeBack(
    scope: AuthorizedScope,
    { traineeId }: OfTrainee,
    { reason }: InputOf<typeof contract.withdrawListingConsent>,
  ) {
    return this.guardListing.takeBack(scope, traineeId, reason);
  }
}
