import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { answered } from '../domain/arrival.ts';
import { arrivalDeclined } from '../domain/events.ts';
import type { ArrivalId } from '../domain/ids.ts';
import { ArrivalStatement } from '../persistence/arrival.statement.ts';
import { canAnswerArrival } from '../policy.ts';

/** A person does not become a member there. No organization hears of it. */
@Injectable()
export class DeclineArrival {
  constructor(
    private readonly arrivals: ArrivalStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, arrivalId: ArrivalId): Promise<void> {
    return this.transaction.run(scope, () =>
      this.transaction.under('register-people', async () => {
        const arrival = await this.arrivals.lock(arrivalId, scope.actor.personId);
        insist(canAnswerArrival(scope.actor, arrival));
        const state = answered(arrival, 'decline', this.clock.now());
        await this.arrivals.answer(arrival, state);
        const { organizationId } = arrival;
        await this.events.append({ kind: arrivalDeclined, organizationId, facts: { arrivalId } });
      }),
    );
  }
}
