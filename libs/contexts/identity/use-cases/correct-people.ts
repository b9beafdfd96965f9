import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OrganizationId, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { changesBetween, type PersonalFields } from '../domain/account.ts';
import { memberCorrected } from '../domain/events.ts';
import type { PlaceFields } from '../domain/membership.ts';
import { type KeptMember, RegistrationStatement } from '../persistence/registration.statement.ts';
import { canRegister } from '../policy.ts';

export type Corrected = Partial<PersonalFields & PlaceFields>;

interface Asked {
  readonly organizationId: OrganizationId;
  /** What is corrected of each; a field left out stays. */
  readonly people: ReadonlyMap<PersonId, Corrected>;
  readonly reason: string;
}

/** Corrects many members of one organization with a handful of statements; answers how many really changed. */
@Injectable()
export class CorrectPeople {
  constructor(
    private readonly registration: RegistrationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { organizationId, people, reason }: Asked): Promise<number> {
    insist(canRegister(scope.actor, organizationId));
    return this.transaction.run(scope, async () => {
      const changed = await this.transaction.under('register-people', async () => {
        const kept = await this.registration.lockMembers(organizationId, [...people.keys()]);
        const corrections = kept.map((member) => ({ member, corrected: people.get(member.personId) ?? {} }));
        const differing = corrections.filter(
          ({ member, corrected }) => Object.keys(changesOf(member, corrected)).length,
        );
        await this.registration.correct(differing.map(({ member, corrected }) => ({ ...member, ...corrected })));
        return differing;
      });
      await this.events.appendAll(
        changed.map(({ member, corrected }) => ({
          kind: memberCorrected,
          organizationId,
          facts: { personId: member.personId, membershipId: member.membershipId },
          changes: changesOf(member, corrected),
          reason,
        })),
      );
      return changed.length;
    });
  }
}

const changesOf = (member: KeptMember, corrected: Corrected) =>
  changesBetween<PersonalFields & PlaceFields>(member, corrected);
