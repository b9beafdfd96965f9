import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { OfferingFacts, SeatedFacts } from '#programs';
import { OfferingHasSeats, OfferingTakesNobody } from '../domain/errors.ts';
import { personEnrolled, told } from '../domain/events.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { EnrollmentRepository } from '../persistence/enrollment.repository.ts';
import { canEnroll } from '../policy.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly organizationId: OrganizationId;
  readonly personIds: readonly PersonId[];
}

interface Enrolled {
  readonly enrolled: { readonly id: EnrollmentId; readonly learnerId: PersonId }[];
}

/** Gives members of an organization a place in an open offering; whoever has one keeps it, and is not among the enrolled. */
@Injectable()
export class EnrollPeople {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly offerings: OfferingFacts,
    private readonly seated: SeatedFacts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<Enrolled> {
    insist(canEnroll(scope.actor, asked.organizationId));
    return this.transaction.run(scope, async () => {
      const { state } = await this.offerings.of(scope, asked.offeringId);
      if (state !== 'open') throw new OfferingTakesNobody();
      if ((await this.seated.all(scope, [asked.offeringId])).length > 0) throw new OfferingHasSeats();
      const enrolled = await this.enrollments.enroll(asked);
      await this.events.appendAll(
        enrolled.map((enrollment) => ({
          kind: personEnrolled,
          organizationId: asked.organizationId,
          facts: told({ ...enrollment, offeringId: asked.offeringId }),
        })),
      );
      return { enrolled };
    });
  }
}
