import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { TrackStaff } from '../domain/cohort-parts.ts';
import type { CohortId } from '../domain/ids.ts';

export interface TrackStaffNamed extends Omit<TrackStaff, 'cohortId'> {
  readonly name: string;
}

const FIND = `
  select s.track_id as "trackId", s.person_id as "personId", a.name, s.part
  from track_staff s join tracks t on t.id = s.track_id join accounts a on a.id = s.person_id
  where s.cohort_id = $1 order by t.position, t.code, array_position($2, s.part), a.name collate "ja-x-icu", a.id`;

const IN_ORDER = ['course-master', 'trainer', 'assistant', 'reviewer', 'judge'];

/** Who serves which track and as what, as far as the asker reaches. */
@Injectable()
export class StaffOfTracks {
  constructor(private readonly database: Database) {}

  of(asker: AuthorizedScope | Authority, cohortId: CohortId): Promise<TrackStaffNamed[]> {
    return this.database.read(asker, FIND, [cohortId, IN_ORDER]);
  }
}
