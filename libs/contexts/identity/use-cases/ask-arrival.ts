import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, newId, type OrganizationId, organizationIn } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { answerableUntil } from '../domain/arrival.ts';
import { AlreadyMember, TooManyArrivals } from '../domain/arrival-errors.ts';
import { MemberNotFound, StaffNumberTaken } from '../domain/errors.ts';
import { arrivalAsked } from '../domain/events.ts';
import { normalizedSignInId } from '../domain/sign-in-id.ts';
import { limits, secondsUntil } from '../domain/sign-in-limits.ts';
import { ArrivalStatement, type Named } from '../persistence/arrival.statement.ts';
import { RegistrationStatement } from '../persistence/registration.statement.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { canAskArrival } from '../policy.ts';

interface Asked {
  /** A sign-in id, or a mail address. */
  readonly person: string;
  readonly staffNumber: string | null;
  readonly department: string | null;
}

/**
 * A coordinator asks for somebody who moved here and may have an account. Whether there is one, whether they were asked
 * before and what they answer: the asker is told the same, and the trail of the organization reads the same.
 */
@Injectable()
export class AskArrival {
  constructor(
    private readonly arrivals: ArrivalStatement,
    private readonly signIns: SignInStatement,
    private readonly registration: RegistrationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, { person, ...place }: Asked): Promise<void> {
    const organizationId = organizationIn(scope);
    if (!organizationId) throw new MemberNotFound();
    insist(canAskArrival(scope.actor, organizationId));
    await this.countTry(scope);
    const named = { signInId: normalizedSignInId(person), mail: person.trim().toLowerCase() };
    return this.transaction.run(scope, async () => {
      await this.insistOnNewcomer(organizationId, named, place.staffNumber);
      const [id, askedBy, askedAt] = [newId<'Arrival'>(), scope.actor.personId, this.clock.now()];
      await this.transaction.under('register-people', async () => {
        const personId = await this.arrivals.accountOf(named);
        if (!personId) return;
        const asking = { id, organizationId, personId, ...place, askedBy, askedAt, state: 'asked' as const };
        await this.arrivals.add({ ...asking, expiresAt: answerableUntil(askedAt) });
      });
      await this.events.append({ kind: arrivalAsked, organizationId, facts: { arrivalId: id } });
    });
  }

  private async countTry({ actor }: AuthorizedScope): Promise<void> {
    const now = this.clock.now();
    const subject = `arrivals asked by ${actor.personId}`;
    const { waitUntil } = await this.signIns.countTry({ subject, limit: limits.arrivals, now });
    if (waitUntil) throw new TooManyArrivals(secondsUntil(waitUntil, now));
  }

  /** By what the organization's own list of members shows. */
  private async insistOnNewcomer(organizationId: OrganizationId, named: Named, staffNumber: string | null) {
    if (await this.arrivals.isMember(organizationId, named)) throw new AlreadyMember();
    const taken = staffNumber && (await this.registration.presentNumber(organizationId, [staffNumber]));
    if (taken) throw new StaffNumberTaken(taken);
  }
}
