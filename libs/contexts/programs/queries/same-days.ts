import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OfferingId, PersonId } from '#kernel';
import { Database } from '#platform';

export interface OfferingNamed {
  readonly id: OfferingId;
  readonly name: string;
}

/** Other offerings that take place on one of the days of $1 and are not joined with it. */
export const ON_SAME_DAYS = `
  from seated_offerings mine
    join seated_offerings s on s.offering_id <> mine.offering_id
      and coalesce(s.parent_offering_id, s.offering_id) <> coalesce(mine.parent_offering_id, mine.offering_id)
      and s.starts_on <= mine.ends_on and s.ends_on >= mine.starts_on
    join offerings o on o.id = s.offering_id and o.state <> 'canceled'`;

const OF_PERSON = `
  select o.id, o.name ${ON_SAME_DAYS} join offering_staff f on f.offering_id = s.offering_id
  where mine.offering_id = $1 and f.person_id = $2 order by s.starts_on, o.id`;

/** Where else somebody instructs or tutors on the days of an offering. */
@Injectable()
export class SameDays {
  constructor(private readonly database: Database) {}

  of(
    scope: AuthorizedScope,
    { offeringId, personId }: { offeringId: OfferingId; personId: PersonId },
  ): Promise<OfferingNamed[]> {
    return this.database.read(scope, OF_PERSON, [offeringId, personId]);
  }
}
