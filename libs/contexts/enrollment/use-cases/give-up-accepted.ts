import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type OfferingId, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { enrollmentRemoved, enrollmentWithdrawn, told } from '../domain/events.ts';
import { EnrollmentRepository } from '../persistence/enrollment.repository.ts';

interface GivenUp {
  readonly offeringId: OfferingId;
  readonly personId: PersonId;
  readonly reason: string;
}

/** Takes back the place of somebody who was selected and does not take part after all; who has none is left alone. */
@Injectable()
export class GiveUpAccepted {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, personId, reason }: GivenUp): Promise<void> {
    return this.transaction.run(scope, async () => {
      const id = await this.enrollments.placeOf(offeringId, personId);
      if (!id) return;
      const enrollment = await this.enrollments.lock(scope, id);
      const hasStarted = enrollment.startedAt !== null;
      enrollment[hasStarted ? 'withdraw' : 'remove'](this.clock.now());
      await this.enrollments.save(enrollment);
      const kind = hasStarted ? enrollmentWithdrawn : enrollmentRemoved;
      const { organizationId } = enrollment;
      await this.events.append({ kind, organizationId, facts: told(enrollment), reason });
    });
  }
}
