import { Injectable } from '@nestjs/common';
import {
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  insist,
  newId,
  type OrganizationId,
  type PersonId,
} from '#kernel';
import { EventLog, Transaction } from '#platform';
import { MemberNotFound, StaffNumberTaken } from '../domain/errors.ts';
import { personRegistered } from '../domain/events.ts';
import type { MembershipId } from '../domain/ids.ts';
import { crockford } from '../domain/one-time-code.ts';
import { firstFree, normalizedSignInId, signInIdFor } from '../domain/sign-in-id.ts';
import { type FormerMember, RegistrationStatement } from '../persistence/registration.statement.ts';
import { canRegister } from '../policy.ts';

export interface NewPerson {
  readonly name: string;
  readonly kana?: string | null;
  readonly mail?: string | null;
  readonly staffNumber?: string | null;
  readonly department?: string | null;
}

interface Asked {
  readonly organizationId: OrganizationId;
  readonly people: readonly NewPerson[];
  /** Today, where nothing else is said. */
  readonly startsOn?: CalendarDate;
  readonly reason?: string;
}

export interface Registered {
  readonly personId: PersonId;
  readonly membershipId: MembershipId;
  readonly signInId: string;
}

type Placed = NewPerson & Registered & { readonly isFormer: boolean };

const withoutSpaces = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

/**
 * Gives people an account and a membership in one organization, in the order given. Who had the same staff number and
 * name there before gets their old account back.
 */
@Injectable()
export class RegisterPeople {
  constructor(
    private readonly registration: RegistrationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { organizationId, people, startsOn, reason }: Asked): Promise<Registered[]> {
    insist(canRegister(scope.actor, organizationId));
    return this.transaction.run(scope, async () => {
      const placed = await this.transaction.under('register-people', async () => {
        const all = await this.place(organizationId, people);
        await this.registration.addAccounts(all.filter(({ isFormer }) => !isFormer).map(accountOf));
        await this.registration.renewAccounts(all.filter(({ isFormer }) => isFormer).map(accountOf));
        await this.registration.addMemberships(organizationId, startsOn ?? this.clock.today(), all.map(membershipOf));
        return all;
      });
      await this.events.appendAll(
        placed.map(({ personId, membershipId }) => ({
          kind: personRegistered,
          organizationId,
          facts: { personId, membershipId },
          ...(reason && { reason }),
        })),
      );
      return placed.map(({ personId, membershipId, signInId }) => ({ personId, membershipId, signInId }));
    });
  }

  private async place(organizationId: OrganizationId, people: readonly NewPerson[]): Promise<Placed[]> {
    const code = await this.registration.open(organizationId);
    if (!code) throw new MemberNotFound();
    const numbers = people.flatMap(({ staffNumber }) => staffNumber ?? []);
    const present = await this.registration.presentNumber(organizationId, numbers);
    if (present) throw new StaffNumberTaken(present);
    const former = await this.registration.formerMembers(organizationId, numbers);
    const wanted = people.map(({ staffNumber }) => signInIdFor(code, staffNumber ?? crockford(5)));
    const taken = await this.registration.takenIn(normalizedSignInId(code));
    return people.map((person, index) => placeOf(person, wanted[index] ?? '', { former, taken }));
  }
}

function placeOf(
  person: NewPerson,
  wanted: string,
  { former, taken }: { former: readonly FormerMember[]; taken: Set<string> },
): Placed {
  const membershipId = newId<'Membership'>();
  const known = former.find(
    ({ staffNumber, name }) => staffNumber === person.staffNumber && withoutSpaces(name) === withoutSpaces(person.name),
  );
  if (known) return { ...person, membershipId, isFormer: true, personId: known.personId, signInId: known.signInId };
  const signInId = firstFree(wanted, taken);
  taken.add(signInId);
  return { ...person, membershipId, isFormer: false, personId: newId(), signInId };
}

const accountOf = ({ personId, signInId, name, kana, mail }: Placed) => ({
  id: personId,
  signInId,
  name,
  kana: kana ?? null,
  mail: mail ?? null,
  version: 1,
});

const membershipOf = ({ membershipId, personId, staffNumber, department }: Placed) => ({
  id: membershipId,
  personId,
  staffNumber: staffNumber ?? null,
  department: department ?? null,
});
