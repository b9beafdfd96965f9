import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { audienceCameTakenBack } from '../domain/audience-events.ts';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { PresentationId } from '../domain/ids.ts';
import { AudienceRegistrationStatement } from '../persistence/audience-registration.statement.ts';
import { mayReceiveAudience } from '../policy.ts';
import { AudienceFacts } from '../queries/audience-facts.ts';

interface Asked {
  readonly presentationId: PresentationId;
  readonly audienceRegistrationId: AudienceRegistrationId;
}

/** That somebody came was noted by mistake. Done already: nothing happens. */
@Injectable()
export class TakeBackArrival {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly registrations: AudienceRegistrationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<Record<string, never>> {
    const { presentationId, audienceRegistrationId } = asked;
    return this.transaction.run(scope, async () => {
      const known = await this.facts.of(scope, presentationId);
      insist(mayReceiveAudience(scope.actor, known));
      const { cameAt } = await this.registrations.lock(presentationId, audienceRegistrationId);
      if (!cameAt) return {};
      await this.registrations.come(audienceRegistrationId, null);
      const { organizationId, cohortId } = known;
      const facts = { presentationId, cohortId, audienceRegistrationId };
      await this.events.append({ kind: audienceCameTakenBack, organizationId, facts });
      return {};
    });
  }
}
