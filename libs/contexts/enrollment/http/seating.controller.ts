import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { SeatsWork } from '../queries/seats-work.ts';
import { ChangeSeats } from '../use-cases/change-seats.ts';
import { GiveBackReservation } from '../use-cases/give-back-reservation.ts';
import { MergeOfferings } from '../use-cases/merge-offerings.ts';
import { ReserveSeats } from '../use-cases/reserve-seats.ts';

type InputOf<S> = contract.InputOf<S>;
type OfOffering = contract.ParamsOf<typeof contract.changeSeats>;

@Controller()
export class SeatingController {
  constructor(
    private readonly seatsWork: SeatsWork,
    private readonly changeSeats: ChangeSeats,
    private readonly mergeOfferings: MergeOfferings,
    private readonly reserveSeats: ReserveSeats,
    private readonly giveBackReservation: GiveBackReservation,
  ) {}

  @Serves(contract.listSeatsWork)
  work(scope: AuthorizedScope) {
    return this.seatsWork.ask(scope);
  }

  @Serves(contract.listDateConflicts)
  conflicts(scope: AuthorizedScope, { offeringId }: OfOffering, asked: InputOf<typeof contract.listDateConflicts>) {
    return this.seatsWork.conflicts(scope, offeringId, asked);
  }

  @Serves(contract.changeSeats)
  change(scope: AuthorizedScope, { offeringId }: OfOffering, input: InputOf<typeof contract.changeSeats>) {
    return this.changeSeats.execute(scope, { offeringId, ...input });
  }

  @Serves(contract.mergeOfferings)
  merge(scope: AuthorizedScope, { offeringId }: OfOffering, input: InputOf<typeof contract.mergeOfferings>) {
    return this.mergeOfferings.execute(scope, { offeringId, ...input });
  }

  @Serves(contract.reserveSeats)
  reserve(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.reserveSeats>) {
    return this.reserveSeats.execute(scope, input);
  }

  @Serves(contract.listReservations)
  reservations(scope: AuthorizedScope) {
    return this.seatsWork.reserved(scope);
  }

  @Serves(contract.giveBackReservation)
  giveBack(
    scope: AuthorizedScope,
    { applicationId }: contract.ParamsOf<typeof contract.giveBackReservation>,
    input: InputOf<typeof contract.giveBackReservation>,
  ) {
    return this.giveBackReservation.execute(scope, { applicationId, ...input });
  }
}
