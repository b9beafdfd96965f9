import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { PlaceHasSeat } from '../domain/errors.ts';
import { enrollmentRemoved, enrollmentWithdrawn, told } from '../domain/events.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { EnrollmentRepository } from '../persistence/enrollment.repository.ts';
import { canEnd } from '../policy.ts';

interface Asked {
  readonly enrollmentId: EnrollmentId;
  /** Taken back as a mistake while nothing was started, or withdrawn afterwards; what was done is kept. */
  readonly verb: keyof typeof kinds;
  readonly reason: string;
  readonly version: number;
}

const kinds = { remove: enrollmentRemoved, withdraw: enrollmentWithdrawn };

/** Ends an enrollment, with a reason. */
@Injectable()
export class EndEnrollment {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { enrollmentId, verb, reason, version }: Asked): Promise<{ id: EnrollmentId }> {
    return this.transaction.run(scope, async () => {
      const enrollment = await this.enrollments.lock(scope, enrollmentId);
      insist(canEnd(scope.actor, enrollment));
      enrollment.expectVersion(version);
      if (await this.enrollments.hasSeat(enrollmentId)) throw new PlaceHasSeat();
      enrollment[verb](this.clock.now());
      await this.enrollments.save(enrollment);
      const { organizationId } = enrollment;
      await this.events.append({ kind: kinds[verb], organizationId, facts: told(enrollment), reason });
      return { id: enrollmentId };
    });
  }
}
