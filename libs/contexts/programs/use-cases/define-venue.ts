import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, newId } from '#kernel';
import { Transaction } from '#platform';
import type { VenueId } from '../domain/ids.ts';
import { type VenueInWords, venueAsKept } from '../domain/venue.ts';
import { PlacesRepository } from '../persistence/places.repository.ts';
import { mayDefineVenues } from '../policy.ts';

/** A venue enters the list. */
@Injectable()
export class DefineVenue {
  constructor(
    private readonly places: PlacesRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, asked: VenueInWords): Promise<{ id: VenueId }> {
    insist(mayDefineVenues(scope.actor));
    return this.transaction.run(scope, async () => {
      const id = newId<'Venue'>();
      await this.places.addVenue({ id, version: 1, ...venueAsKept(asked) });
      return { id };
    });
  }
}
