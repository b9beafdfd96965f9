import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type RevocationCause, revoke } from '../domain/award.ts';
import { revokedAward } from '../domain/events.ts';
import type { AwardId } from '../domain/ids.ts';
import { AwardRepository } from '../persistence/award.repository.ts';
import { canRevoke } from '../policy.ts';

interface Asked {
  readonly awardId: AwardId;
  readonly cause: RevocationCause;
  readonly reason: string;
}

/** Takes an award back for good. Its public page says so at once, and why in general; the reason stays in the trail. */
@Injectable()
export class RevokeAward {
  constructor(
    private readonly awards: AwardRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(
    scope: AuthorizedScope,
    { awardId, cause, reason }: Asked,
  ): Promise<{ id: AwardId; revokedOn: CalendarDate }> {
    return this.transaction.run(scope, async () => {
      const award = await this.awards.lock(scope, awardId);
      insist(canRevoke(scope.actor, award));
      await this.awards.change(revoke(award, cause, this.clock.now()));
      await this.events.append(revokedAward(award, cause, reason));
      return { id: awardId, revokedOn: this.clock.today() };
    });
  }
}
