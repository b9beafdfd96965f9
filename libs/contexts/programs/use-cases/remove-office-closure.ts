import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, insist } from '#kernel';
import { Transaction } from '#platform';
import { ClosureInThePast, ClosureNotFound } from '../domain/exercise-errors.ts';
import { PlacesRepository } from '../persistence/places.repository.ts';
import { mayDefineVenues } from '../policy.ts';

/** The office is open on that day after all. */
@Injectable()
export class RemoveOfficeClosure {
  constructor(
    private readonly places: PlacesRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, day: CalendarDate): Promise<{ day: CalendarDate }> {
    insist(mayDefineVenues(scope.actor));
    if (day < this.clock.today()) throw new ClosureInThePast(day);
    return this.transaction.run(scope, async () => {
      if (!(await this.places.openOn(day))) throw new ClosureNotFound();
      return { day };
    });
  }
}
