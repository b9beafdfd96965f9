import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, CalendarDate, OfferingId } from '#kernel';
import { SetDates } from '#programs';
import type { Session } from '../domain/session.ts';

/** Tells programs the first and last day of an offering's sessions; answers the offering and its satellites. */
@Injectable()
export class KeepDates {
  constructor(private readonly setDates: SetDates) {}

  execute(scope: AuthorizedScope, offeringId: OfferingId, sessions: readonly Session[]): Promise<OfferingId[]> {
    const days = sessions.flatMap(({ state, day }) => (state === 'planned' ? [day] : [])).toSorted();
    const [first, last] = [days.at(0), days.at(-1)];
    const kept = first && last ? { startsOn: first as CalendarDate, endsOn: last as CalendarDate } : null;
    return this.setDates.execute(scope, { offeringId, days: kept });
  }
}
