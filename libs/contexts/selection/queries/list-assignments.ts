import { Injectable } from '@nestjs/common';
import type { AnswerOf, listAssignments } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { TrackId } from '../domain/ids.ts';
import { mayAssignReviewers, mayReadAssignments } from '../policy.ts';
import { APPLICATION_CODE, SUBMITTED } from './application-code.ts';
import { TrackFacts } from './track-facts.ts';

type Listed = AnswerOf<typeof listAssignments>;

const APPLICATIONS = `
  select a.id as "applicationId", ${APPLICATION_CODE('a.id')} as code from cohort_applications a
  where a.track_id = $1 and ${SUBMITTED('a')} order by code, a.id`;
const REVIEWERS = `
  select s.person_id as "reviewerId", p.name, p.sign_in_id as "signInId"
  from track_staff s join accounts p on p.id = s.person_id
  where s.track_id = $1 and s.part = 'reviewer' order by coalesce(p.kana, p.name) collate "ja-x-icu", p.name, p.id`;
const ASSIGNMENTS = `
  select a.id as "assignmentId", a.application_id as "applicationId", ${APPLICATION_CODE('a.application_id')} as code,
    a.reviewer_id as "reviewerId", coalesce(p.name, '') as "reviewerName", a.state, a.brought_by as "broughtBy", a.reason,
    a.version
  from review_assignments a left join accounts p on p.id = a.reviewer_id
  where a.track_id = $1 order by code, coalesce(p.kana, p.name) collate "ja-x-icu", p.name, a.id`;

/** Which application of a track is before whom, and what may still be assigned. */
@Injectable()
export class ListAssignments {
  constructor(
    private readonly database: Database,
    private readonly tracks: TrackFacts,
  ) {}

  async ask(scope: AuthorizedScope, trackId: TrackId): Promise<Listed> {
    const track = await this.tracks.of(scope, trackId);
    insist(mayReadAssignments(scope.actor, track));
    const { trackName, phase } = track;
    return {
      trackId,
      trackName,
      phase,
      applications: await this.database.read<Listed['applications'][number]>(scope, APPLICATIONS, [trackId]),
      reviewers: await this.database.read<Listed['reviewers'][number]>(scope, REVIEWERS, [trackId]),
      assignments: await this.database.read<Listed['assignments'][number]>(scope, ASSIGNMENTS, [trackId]),
      abilities: { assign: mayAssignReviewers(scope.actor, track) === null },
    };
  }
}
