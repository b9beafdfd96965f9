import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { remindersSet } from '../domain/events.ts';
import { type OfferingNow, nowOf } from '../domain/offering.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { mayMove } from '../policy.ts';

interface Asked {
  readonly offeringId: OfferingId;
  /** Null as the installation has it, empty for never. */
  readonly remindDaysBeforeEnd: readonly number[] | null;
  readonly version: number;
}

/** Says how many days before access ends an offering reminds its learners. */
@Injectable()
export class SetReminderDays {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, remindDaysBeforeEnd, version }: Asked): Promise<OfferingNow> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(offeringId);
      insist(mayMove(scope.actor, 'set-reminders', offering));
      offering.insistOnVersion(version);
      const before = offering.remindDaysBeforeEnd;
      offering.setReminders(remindDaysBeforeEnd);
      await this.programs.save(offering);
      await this.events.append(remindersSet(before, offering));
      return nowOf(offering);
    });
  }
}
