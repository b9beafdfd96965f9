import { Injectable } from '@nestjs/common';
import type { AnswerOf, listReviewTracks } from '#contract';
import type { AuthorizedScope, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import { mayAssignReviewers, mayLeadTrack, mayViewFigures } from '../policy.ts';
import { SUBMITTED } from './application-code.ts';

type ReviewTrack = AnswerOf<typeof listReviewTracks>['items'][number];

interface TrackRow extends Omit<ReviewTrack, 'abilities'> {
  readonly organizationId: OrganizationId;
  readonly courseMasters: readonly PersonId[];
}

const TRACKS = `
  select t.id as "trackId", jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as "trackName",
    jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as "programName", c.fiscal_year as "fiscalYear", c.phase,
    c.organization_id as "organizationId",
    (select count(*)::int from cohort_applications a where a.track_id = t.id and ${SUBMITTED('a')}) as applications,
    (select count(*)::int from track_staff s where s.track_id = t.id and s.part = 'reviewer') as reviewers,
    (select count(*)::int from review_assignments x where x.track_id = t.id and x.state <> 'withdrawn') as assigned,
    (select count(*)::int from review_assignments x where x.track_id = t.id and x.state in ('given', 'abstained')) as settled,
    array(select s.person_id from track_staff s where s.track_id = t.id and s.part = 'course-master') as "courseMasters"
  from tracks t join cohorts c on c.id = t.cohort_id join programs p on p.id = c.program_id
  where c.phase <> 'draft' order by c.fiscal_year desc, p.code, c.id, t.position, t.code`;

/** The tracks whose reviews somebody may see as a whole, with how far they are. */
@Injectable()
export class ListReviewTracks {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof listReviewTracks>> {
    const rows = await this.database.read<TrackRow>(scope, TRACKS);
    const led = rows.filter((row) => mayLeadTrack(scope.actor, row) === null);
    return {
      items: led.map(({ organizationId, courseMasters, ...track }) => {
        const place = { organizationId, courseMasters, phase: track.phase };
        const viewFigures = mayViewFigures(scope.actor, place) === null;
        return { ...track, abilities: { viewFigures, assign: mayAssignReviewers(scope.actor, place) === null } };
      }),
    };
  }
}
