import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { DatabaseClock, EventLog, Transaction } from '#platform';
import {
  AudienceAlreadyIn,
  AudienceCodeUnknown,
  AudienceNotTheDay,
  AudienceWithoutPlace,
} from '../domain/audience-errors.ts';
import { audienceCame } from '../domain/audience-events.ts';
import { hasBegun } from '../domain/audience-held.ts';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { PresentationId } from '../domain/ids.ts';
import { AudienceRegistrationStatement } from '../persistence/audience-registration.statement.ts';
import { mayReceiveAudience } from '../policy.ts';
import { AudienceFacts } from '../queries/audience-facts.ts';

type Whom = { readonly audienceRegistrationId: AudienceRegistrationId } | { readonly code: string };
type Received = { readonly audienceRegistrationId: AudienceRegistrationId };

/** Somebody who registered is there: by their name, or by the number of their page. */
@Injectable()
export class ReceiveAudience {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly registrations: AudienceRegistrationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: DatabaseClock,
  ) {}

  execute(scope: AuthorizedScope, presentationId: PresentationId, whom: Whom): Promise<Received> {
    return this.transaction.run(scope, async () => {
      const known = await this.facts.of(scope, presentationId);
      insist(mayReceiveAudience(scope.actor, known));
      const id = await this.idOf(presentationId, whom);
      const { state, cameAt } = await this.registrations.lock(presentationId, id);
      const now = await this.clock.now();
      if (!hasBegun(known, now)) throw new AudienceNotTheDay();
      if (state !== 'confirmed') throw new AudienceWithoutPlace();
      if (cameAt) throw new AudienceAlreadyIn(cameAt);
      await this.registrations.come(id, { at: now, by: scope.actor.personId });
      const { organizationId, cohortId } = known;
      const facts = { presentationId, cohortId, audienceRegistrationId: id };
      await this.events.append({ kind: audienceCame, organizationId, facts });
      return { audienceRegistrationId: id };
    });
  }

  private async idOf(presentationId: PresentationId, whom: Whom): Promise<AudienceRegistrationId> {
    if ('audienceRegistrationId' in whom) return whom.audienceRegistrationId;
    const found = await this.registrations.byEntrance(presentationId, whom.code);
    if (!found) throw new AudienceCodeUnknown();
    return found.id;
  }
}
