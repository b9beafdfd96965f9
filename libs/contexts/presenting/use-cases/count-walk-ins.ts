import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { DatabaseClock, EventLog, Transaction } from '#platform';
import { AudienceNotTheDay, AudienceRegistrationNotFound, WalkInsBelowZero } from '../domain/audience-errors.ts';
import { walkInsCounted } from '../domain/audience-events.ts';
import { hasBegun } from '../domain/audience-held.ts';
import type { PresentationId } from '../domain/ids.ts';
import { AudienceOpeningStatement } from '../persistence/audience-opening.statement.ts';
import { mayReceiveAudience } from '../policy.ts';
import { AudienceFacts } from '../queries/audience-facts.ts';

/** So many more came unregistered, or fewer: two doors count at once. */
@Injectable()
export class CountWalkIns {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly openings: AudienceOpeningStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: DatabaseClock,
  ) {}

  execute(scope: AuthorizedScope, presentationId: PresentationId, people: number): Promise<{ walkIns: number }> {
    return this.transaction.run(scope, async () => {
      const known = await this.facts.of(scope, presentationId);
      insist(mayReceiveAudience(scope.actor, known));
      if (!known.opening) throw new AudienceRegistrationNotFound();
      if (!hasBegun(known, await this.clock.now())) throw new AudienceNotTheDay();
      const before = await this.openings.walkIns(presentationId);
      if (before + people < 0) throw new WalkInsBelowZero(before);
      const walkIns = await this.openings.countWalkIns(known, people);
      const { organizationId, cohortId } = known;
      await this.events.append({ kind: walkInsCounted, organizationId, facts: { presentationId, cohortId, people } });
      return { walkIns };
    });
  }
}
