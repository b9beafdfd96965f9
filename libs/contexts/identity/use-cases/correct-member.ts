import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type Account, type Changes, changesBetween, type PersonalFields } from '../domain/account.ts';
import { NothingChanged, RecordChangedMeanwhile, StaffNumberTaken } from '../domain/errors.ts';
import { memberCorrected } from '../domain/events.ts';
import type { MembershipId } from '../domain/ids.ts';
import type { Membership, PlaceFields } from '../domain/membership.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { canCorrect } from '../policy.ts';

interface Asked {
  readonly membershipId: MembershipId;
  readonly corrected: Partial<PersonalFields & PlaceFields>;
  readonly reason: string;
  /** The version the asker saw; without one whatever is kept is corrected. */
  readonly version?: number;
}

/** Corrects what is kept of a member; a field left out stays. */
@Injectable()
export class CorrectMember {
  constructor(
    private readonly members: MemberRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { membershipId, corrected, reason, version }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const membership = await this.members.lock(scope, membershipId);
      const account = await this.members.lockAccount(membership.personId);
      const changes = changesBetween({ ...account, ...membership }, corrected);
      await this.judge(scope, membership, changes);
      if (version !== undefined && version !== account.version) throw new RecordChangedMeanwhile();
      if (Object.keys(changes).length === 0) throw new NothingChanged();
      await this.save(account, membership, corrected);
      const { personId, organizationId } = membership;
      await this.events.append({
        kind: memberCorrected,
        organizationId,
        facts: { personId, membershipId },
        changes,
        reason,
      });
      return { version: account.version + 1 };
    });
  }

  private async judge(scope: AuthorizedScope, membership: Membership, changes: Changes): Promise<void> {
    const { personId, organizationId } = membership;
    const belongsElsewhere = await this.members.belongsElsewhere(personId, organizationId, this.clock.today());
    insist(canCorrect(scope.actor, membership, { isMailChanged: 'mail' in changes, belongsElsewhere }));
    const staffNumber = changes.staffNumber?.after;
    if (staffNumber && (await this.members.isNumberTaken(membership, staffNumber))) {
      throw new StaffNumberTaken(staffNumber);
    }
  }

  private async save(account: Account, membership: Membership, corrected: Asked['corrected']): Promise<void> {
    const { name, kana, mail, staffNumber, department } = { ...account, ...membership, ...defined(corrected) };
    await this.members.saveAccount({ ...account, name, kana, mail, version: account.version + 1 });
    await this.members.saveMembership({ ...membership, staffNumber, department });
  }
}

const defined = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
