import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, PersonId } from '#kernel';
import { Database } from '#platform';
import type { Assignment } from '../domain/assigning.ts';
import { type ApplicantTies, conflictsFound, type FoundKind, type ReviewerTies } from '../domain/conflict.ts';
import type { CohortApplicationId, TrackId } from '../domain/ids.ts';
import type { ReviewState } from '../domain/review.ts';
import { APPLICATION_CODE, SUBMITTED } from './application-code.ts';

interface ApplicationRow extends ApplicantTies {
  readonly applicationId: CohortApplicationId;
  readonly code: string;
}

interface ReviewerRow extends ReviewerTies {
  readonly name: string;
  readonly signInId: string;
}

interface StandingRow extends Assignment {
  readonly state: ReviewState;
}

export interface FoundConflict extends Assignment {
  readonly kind: FoundKind;
}

/** Everything an assignment in a track is judged by. */
export interface AssignmentGround {
  readonly applications: readonly ApplicationRow[];
  readonly reviewers: readonly ReviewerRow[];
  /** The withdrawn ones too: nobody gets the same application twice. */
  readonly standing: readonly StandingRow[];
  /** Known before. */
  readonly conflicts: readonly Assignment[];
  /** Seen now, and not known before. */
  readonly found: readonly FoundConflict[];
}

const APPLICATIONS = `
  select a.id as "applicationId", ${APPLICATION_CODE('a.id')} as code, a.learner_id as "personId", p.school
  from cohort_applications a left join applicant_profiles p
    on p.cohort_id = a.cohort_id and p.learner_id = a.learner_id
  where a.track_id = $1 and ${SUBMITTED('a')} order by a.id`;
const FORMER_TRAINEES = `
  select e.learner_id from enrollments e join offering_staff o on o.offering_id = e.offering_id
  where o.person_id = s.person_id and e.learner_id = any($2)`;
const REVIEWERS = `
  select s.person_id as "reviewerId", x.name, x.sign_in_id as "signInId", coalesce(t.schools, '{}') as schools,
    array(${FORMER_TRAINEES}) as "formerTraineeIds"
  from track_staff s join accounts x on x.id = s.person_id left join reviewer_ties t on t.person_id = s.person_id
  where s.track_id = $1 and s.part = 'reviewer' order by coalesce(x.kana, x.name) collate "ja-x-icu", x.name, x.id`;
const STANDING = `
  select application_id as "applicationId", reviewer_id as "reviewerId", state from review_assignments where track_id = $1`;
const CONFLICTS = `
  select c.application_id as "applicationId", c.reviewer_id as "reviewerId"
  from review_conflicts c join cohort_applications a on a.id = c.application_id where a.track_id = $1`;

/** What the office assigns by, whose applications they are included: the conflicts are found here. Joins the caller's transaction. */
@Injectable()
export class AssignmentGroundOf {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, trackId: TrackId): Promise<AssignmentGround> {
    const applications = await this.database.read<ApplicationRow>(scope, APPLICATIONS, [trackId]);
    const applicants = applications.map(({ personId }) => personId);
    const reviewers = await this.database.read<ReviewerRow>(scope, REVIEWERS, [trackId, applicants]);
    const standing = await this.database.read<StandingRow>(scope, STANDING, [trackId]);
    const conflicts = await this.database.read<Assignment>(scope, CONFLICTS, [trackId]);
    return { applications, reviewers, standing, conflicts, found: foundIn({ applications, reviewers, conflicts }) };
  }
}

function foundIn({
  applications,
  reviewers,
  conflicts,
}: Pick<AssignmentGround, 'applications' | 'reviewers' | 'conflicts'>): FoundConflict[] {
  const known = new Set(conflicts.map(pairKey));
  return applications.flatMap((application) =>
    reviewers.flatMap((reviewer) => {
      const pair = { applicationId: application.applicationId, reviewerId: reviewer.reviewerId };
      const [kind] = conflictsFound(reviewer, application);
      return kind && !known.has(pairKey(pair)) ? [{ ...pair, kind }] : [];
    }),
  );
}

export const pairKey = ({ applicationId, reviewerId }: { applicationId: string; reviewerId: PersonId }): string =>
  `${applicationId} ${reviewerId}`;
