import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import { TrackOfAnotherCohort, CohortOutOfReach } from '../domain/errors.ts';
import type { CohortId, TrackId } from '../domain/ids.ts';
import type { InBoth } from '../domain/milestone.ts';
import { GUIDES } from './trainee-facts.ts';

export interface TrackOfYear {
  readonly trackId: TrackId;
  readonly name: InBoth;
  /** As far as the asker may know them. */
  readonly masters: readonly PersonId[];
  readonly guides: readonly PersonId[];
}

/** A cohort with what the policies of its year ask. */
export interface YearKnown {
  readonly cohortId: CohortId;
  readonly organizationId: OrganizationId;
  readonly programName: InBoth;
  readonly fiscalYear: number;
  readonly tracks: readonly TrackOfYear[];
}

const FIND = `
  select c.id as "cohortId", c.organization_id as "organizationId", c.fiscal_year as "fiscalYear",
    jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as "programName",
    coalesce((select jsonb_agg(jsonb_build_object('trackId', k.id, 'name', jsonb_build_object('ja', k.name_ja, 'en', k.name_en),
      'guides', ${GUIDES('k.id')}, 'masters', array(select s.person_id from track_staff s
        where s.track_id = k.id and s.part = 'course-master')) order by k.position, k.id)
      from tracks k where k.cohort_id = c.id), '[]') as tracks
  from cohorts c join programs p on p.id = c.program_id where c.id = $1`;

/** The tracks of a cohort and who guides them. Joins the caller's transaction. */
@Injectable()
export class YearOfCohort {
  constructor(private readonly database: Database) {}

  /** Throws `cohort-unknown`. */
  async of(asker: AuthorizedScope | Authority, id: CohortId): Promise<YearKnown> {
    const [known] = await this.database.read<YearKnown>(asker, FIND, [id]);
    if (!known) throw new CohortOutOfReach();
    return known;
  }
}

/** Who guides a track, or any track where it is for all of them. */
export const guidesOf = ({ tracks }: Pick<YearKnown, 'tracks'>, trackId: TrackId | null = null): PersonId[] =>
  tracks.filter((track) => trackId === null || track.trackId === trackId).flatMap(({ guides }) => guides);

/** The course masters of one track: what is for all of them is nobody's but the office's. Throws `track-unknown`. */
export function mastersOf({ tracks }: Pick<YearKnown, 'tracks'>, trackId: TrackId | null): readonly PersonId[] {
  if (trackId === null) return [];
  const track = tracks.find((each) => each.trackId === trackId);
  if (!track) throw new TrackOfAnotherCohort();
  return track.masters;
}
