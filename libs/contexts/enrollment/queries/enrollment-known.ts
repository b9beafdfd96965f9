import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, Id, OfferingId, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import type { EnrollmentState } from '../domain/enrollment.ts';
import { EnrollmentNotFound } from '../domain/errors.ts';
import type { EnrollmentId } from '../domain/ids.ts';

/** What other contexts may know of an enrollment. */
export interface KnownEnrollment {
  readonly enrollmentId: EnrollmentId;
  readonly learnerId: PersonId;
  /** The organization when enrolled. */
  readonly organizationId: OrganizationId;
  readonly offeringId: OfferingId;
  readonly editionId: Id<'Edition'>;
  readonly state: EnrollmentState;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly passedAt: Date | null;
}

const FIND = `
  select e.id as "enrollmentId", e.learner_id as "learnerId", e.organization_id as "organizationId",
    e.offering_id as "offeringId", o.edition_id as "editionId", e.state, e.started_at as "startedAt",
    e.completed_at as "completedAt", e.passed_at as "passedAt"
  from enrollments e join offerings o on o.id = e.offering_id where e.id = $1`;

/** The facts of one enrollment, as far as the asker reaches. */
@Injectable()
export class EnrollmentKnown {
  constructor(private readonly database: Database) {}

  async ask(asker: AuthorizedScope | Authority, enrollmentId: EnrollmentId): Promise<KnownEnrollment> {
    const [known] = await this.database.read<KnownEnrollment>(asker, FIND, [enrollmentId]);
    if (!known) throw new EnrollmentNotFound();
    return known;
  }
}
