import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { RecordChangedMeanwhile } from '../domain/errors.ts';
import type { VenueId } from '../domain/ids.ts';
import { correctedVenue } from '../domain/seating-events.ts';
import { changedFields, type VenueInWords, venueAsKept } from '../domain/venue.ts';
import { PlacesRepository } from '../persistence/places.repository.ts';
import { mayDefineVenues } from '../policy.ts';

interface Asked extends VenueInWords {
  readonly venueId: VenueId;
  readonly version: number;
}

/** Corrects a venue; offerings that have more seats than it holds are warned of, not changed. */
@Injectable()
export class CorrectVenue {
  constructor(
    private readonly places: PlacesRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { venueId, version, ...asked }: Asked): Promise<{ version: number }> {
    insist(mayDefineVenues(scope.actor));
    return this.transaction.run(scope, async () => {
      const venue = await this.places.lockVenue(venueId);
      if (venue.version !== version) throw new RecordChangedMeanwhile();
      const corrected = { ...venue, ...venueAsKept(asked), version: version + 1 };
      await this.places.changeVenue(corrected);
      if (changedFields(venue, corrected).length) await this.events.append(correctedVenue(venue, corrected));
      return { version: version + 1 };
    });
  }
}
