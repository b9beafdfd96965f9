import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import { TrackNotFound } from '../domain/errors.ts';
import type { CohortId, TrackId } from '../domain/ids.ts';
import type { Phase } from '../domain/phases.ts';
import { PHASE } from './phase-now.ts';

/** A track with what a policy asks: its cohort's phase, and who of its staff the asker may see. */
export interface TrackKnown {
  readonly trackId: TrackId;
  readonly cohortId: CohortId;
  readonly organizationId: OrganizationId;
  readonly phase: Phase;
  readonly trackName: { readonly ja: string; readonly en: string };
  readonly places: number;
  readonly courseMasters: readonly PersonId[];
}

const FIND = `
  select t.id as "trackId", t.cohort_id as "cohortId", c.organization_id as "organizationId", ${PHASE('c')} as phase, t.places,
    jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as "trackName",
    array(select s.person_id from track_staff s where s.track_id = t.id and s.part = 'course-master') as "courseMasters"
  from tracks t join cohorts c on c.id = t.cohort_id where t.id = $1`;

/** The facts of one track. Joins the caller's transaction. */
@Injectable()
export class TrackFacts {
  constructor(private readonly database: Database) {}

  /** Throws `track-unknown`. */
  async of(scope: AuthorizedScope, trackId: TrackId): Promise<TrackKnown> {
    const [known] = await this.database.read<TrackKnown>(scope, FIND, [trackId]);
    if (!known) throw new TrackNotFound();
    return known;
  }
}
