import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { enrollmentWithdrawn, told } from '../domain/events.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { EnrollmentRepository } from '../persistence/enrollment.repository.ts';
import { canEnd } from '../policy.ts';

interface Asked {
  readonly enrollmentId: EnrollmentId;
  readonly reason: string;
  readonly version: number;
}

/** Ends an enrollment that was started, with a reason; what the person did is kept. */
@Injectable()
export class WithdrawEnrollment {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { enrollmentId, reason, version }: Asked): Promise<{ id: EnrollmentId }> {
    return this.transaction.run(scope, async () => {
      const enrollment = await this.enrollments.lock(scope, enrollmentId);
      insist(canEnd(scope.actor, enrollment));
      enrollment.expectVersion(version);
      enrollment.withdraw(this.clock.now());
      await this.enrollments.save(enrollment);
      const { organizationId } = enrollment;
      await this.events.append({ kind: enrollmentWithdrawn, organizationId, facts: told(enrollment), reason });
      return { id: enrollmentId };
    });
  }
}
