import { Injectable } from '@nestjs/common';
import { type Access, AccessPeriodOf, EnrollmentKnown, type KnownEnrollment } from '#enrollment';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { isOwn } from '../policy.ts';

interface MyEnrollment {
  readonly enrollment: KnownEnrollment;
  readonly access: Access;
}

/** The learner's own enrollment and what today allows; anybody else's is not found. Joins the caller's transaction. */
@Injectable()
export class MyEnrollmentOf {
  constructor(
    private readonly enrollmentKnown: EnrollmentKnown,
    private readonly accessPeriodOf: AccessPeriodOf,
  ) {}

  async ask(scope: AuthorizedScope, enrollmentId: Id<'Enrollment'>): Promise<MyEnrollment> {
    const enrollment = await this.enrollmentKnown.ask(scope, enrollmentId);
    insist(isOwn(scope.actor, enrollment));
    return { enrollment, access: await this.accessPeriodOf.ask(scope, enrollmentId) };
  }
}
