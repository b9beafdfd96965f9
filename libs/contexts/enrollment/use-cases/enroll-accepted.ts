import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OfferingId, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import { OfferingTakesNobody } from '../domain/errors.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { EnrollmentRepository } from '../persistence/enrollment.repository.ts';
import { EnrollPeople } from './enroll-people.ts';

interface Accepted {
  readonly offeringId: OfferingId;
  /** Who runs the year: whoever was accepted needs to belong nowhere. */
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
}

/** Gives somebody who was selected a place in an open offering without seats; who has one keeps it. */
@Injectable()
export class EnrollAccepted {
  constructor(
    private readonly enrollPeople: EnrollPeople,
    private readonly enrollments: EnrollmentRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { personId, ...place }: Accepted): Promise<{ enrollmentId: EnrollmentId }> {
    return this.transaction.run(scope, async () => {
      await this.enrollPeople.execute(scope, { ...place, personIds: [personId] });
      const enrollmentId = await this.enrollments.placeOf(place.offeringId, personId);
      if (!enrollmentId) throw new OfferingTakesNobody();
      return { enrollmentId };
    });
  }
}
