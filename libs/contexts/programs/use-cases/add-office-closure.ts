import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { Transaction } from '#platform';
import { ClosedAnyway, ClosureInThePast } from '../domain/exercise-errors.ts';
import type { OfficeClosure } from '../domain/venue.ts';
import { PlacesRepository } from '../persistence/places.repository.ts';
import { mayDefineVenues } from '../policy.ts';
import { nationalCalendar } from '../queries/working-days.ts';

/** A working day on which the office is closed: deadlines count it no more. */
@Injectable()
export class AddOfficeClosure {
  constructor(
    private readonly places: PlacesRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, closure: OfficeClosure): Promise<OfficeClosure> {
    insist(mayDefineVenues(scope.actor));
    if (closure.day < this.clock.today()) throw new ClosureInThePast(closure.day);
    if (!nationalCalendar.isWorking(closure.day)) throw new ClosedAnyway(closure.day);
    return this.transaction.run(scope, async () => {
      await this.places.closeOn(closure);
      return closure;
    });
  }
}
