import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { isMinor } from '../domain/applicant-eligibility.ts';
import {
  ConsentAskedJustNow,
  ConsentNotNeeded,
  GuardianMailMissing,
  ProfileMissing,
} from '../domain/application-errors.ts';
import { guardianConsentAsked } from '../domain/application-events.ts';
import { isAskedJustNow } from '../domain/guardian-link.ts';
import type { CohortId } from '../domain/ids.ts';
import { ApplicantProfileStatement } from '../persistence/applicant-profile.statement.ts';
import { GuardianConsentStatement } from '../persistence/guardian-consent.statement.ts';
import { CohortFacts } from '../queries/cohort-facts.ts';

/** Has a minor's guardian asked by mail; the link in it is made as it is sent. */
@Injectable()
export class AskGuardianConsent {
  constructor(
    private readonly profiles: ApplicantProfileStatement,
    private readonly consents: GuardianConsentStatement,
    private readonly cohorts: CohortFacts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, cohortId: CohortId): Promise<Record<string, never>> {
    const learnerId = scope.actor.personId;
    return this.transaction.run(scope, async () => {
      const { organizationId } = await this.cohorts.of(scope, cohortId);
      const profile = await this.profiles.find({ cohortId, learnerId });
      if (!profile) throw new ProfileMissing();
      const consent = await this.consents.find({ cohortId, learnerId });
      if (consent?.givenAt || !isMinor(profile.bornOn, this.clock.today())) throw new ConsentNotNeeded();
      if (!profile.guardianMail) throw new GuardianMailMissing();
      const now = this.clock.now();
      if (isAskedJustNow(consent?.askedAt, now)) throw new ConsentAskedJustNow();
      await this.consents.noteAsked({ cohortId, learnerId, organizationId }, now);
      await this.events.append({ kind: guardianConsentAsked, organizationId, facts: { cohortId, learnerId } });
      return {};
    });
  }
}
