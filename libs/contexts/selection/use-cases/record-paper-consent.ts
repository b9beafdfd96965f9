import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, mayReach, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { isMinor } from '../domain/applicant-eligibility.ts';
import { ConsentNotNeeded, ProfileMissing } from '../domain/application-errors.ts';
import { guardianConsentGiven } from '../domain/application-events.ts';
import { CohortNotFound } from '../domain/errors.ts';
import type { CohortId } from '../domain/ids.ts';
import { ApplicantProfileStatement } from '../persistence/applicant-profile.statement.ts';
import { GuardianConsentStatement } from '../persistence/guardian-consent.statement.ts';
import { CohortFacts } from '../queries/cohort-facts.ts';

interface Paper {
  readonly personId: PersonId;
  readonly guardianName: string;
  readonly signedOn: CalendarDate;
  readonly reason: string;
}

/** The office records a guardian's consent that came on paper. */
@Injectable()
export class RecordPaperConsent {
  constructor(
    private readonly profiles: ApplicantProfileStatement,
    private readonly consents: GuardianConsentStatement,
    private readonly cohorts: CohortFacts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, cohortId: CohortId, paper: Paper): Promise<Record<string, never>> {
    const { personId: learnerId, reason, ...signed } = paper;
    return this.transaction.run(scope, async () => {
      const { organizationId } = await this.cohorts.of(scope, cohortId);
      if (!mayReach(scope.actor, 'cohort-application.list', { learnerId, organizationId })) throw new CohortNotFound();
      const profile = await this.profiles.find({ cohortId, learnerId });
      if (!profile) throw new ProfileMissing();
      const consent = await this.consents.find({ cohortId, learnerId });
      if (consent?.givenAt || !isMinor(profile.bornOn, this.clock.today())) throw new ConsentNotNeeded();
      const by = scope.actor.personId;
      await this.consents.record({ cohortId, learnerId, organizationId }, { ...signed, by, now: this.clock.now() });
      const facts = { cohortId, learnerId, method: 'paper' as const };
      await this.events.append({ kind: guardianConsentGiven, organizationId, facts, reason });
      return {};
    });
  }
}
