import { Injectable } from '@nestjs/common';
import { EnrollmentKnown } from '#enrollment';
import type { AuthorizedScope } from '#kernel';
import { OfferingFacts } from '#programs';
import type { EnrollmentId } from '../domain/ids.ts';
import { namesIn } from './names-in.ts';

/** What the course and the edition of an enrollment are called. */
@Injectable()
export class NamesOf {
  constructor(
    private readonly enrollmentKnown: EnrollmentKnown,
    private readonly offeringFacts: OfferingFacts,
  ) {}

  async ask(scope: AuthorizedScope, enrollmentId: EnrollmentId) {
    const { offeringId } = await this.enrollmentKnown.ask(scope, enrollmentId);
    return namesIn(await this.offeringFacts.of(scope, offeringId));
  }
}
