import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OrganizationId, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { personUnregistered } from '../domain/events.ts';
import { RegistrationStatement } from '../persistence/registration.statement.ts';
import { canRegister } from '../policy.ts';

interface Asked {
  readonly organizationId: OrganizationId;
  readonly personIds: readonly PersonId[];
  readonly reason: string;
}

/**
 * Takes registrations back as if they had not been, while nobody of them has signed in or holds a role: with the
 * membership goes the account, unless it had another. Answers how many already count; then nothing is done.
 */
@Injectable()
export class UnregisterPeople {
  constructor(
    private readonly registration: RegistrationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { organizationId, personIds, reason }: Asked): Promise<number> {
    insist(canRegister(scope.actor, organizationId));
    return this.transaction.run(scope, async () => {
      const inUse = await this.transaction.under('register-people', async () => {
        const count = await this.registration.countInUse(personIds);
        if (count === 0) await this.registration.forget(organizationId, personIds);
        return count;
      });
      if (inUse > 0) return inUse;
      await this.events.appendAll(
        personIds.map((personId) => ({ kind: personUnregistered, organizationId, facts: { personId }, reason })),
      );
      return 0;
    });
  }
}
