import { Injectable } from '@nestjs/common';
import { Clock, endOfBusiness, type EventKind } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { WorkingDays } from '#programs';
import { namesDueTold, offerEndingTold, type ReminderTold } from '../domain/events.ts';
import { AddresseeStatement, type DueParty } from '../persistence/addressee.statement.ts';
import { AddNotices } from './add-notices.ts';

const OFFER_WORKING_DAYS = 1;
const NAMES_WORKING_DAYS = 2;

interface Due {
  readonly as: 'offer-ending' | 'names-due';
  readonly told: EventKind<ReminderTold>;
}

/** Reminds of offers that end by the next working day, and of names that are due by the one after it: once for each deadline. */
@Injectable()
export class RemindOfAnswers {
  constructor(
    private readonly addressees: AddresseeStatement,
    private readonly addNotices: AddNotices,
    private readonly workingDays: WorkingDays,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    return this.transaction.under('write-notices', async () => {
      const calendar = await this.workingDays.calendar('write-notices');
      const by = (days: number) => endOfBusiness(calendar.after(this.clock.today(), days));
      const ending = await this.addressees.offersEnding(by(OFFER_WORKING_DAYS));
      for (const party of ending) await this.remind(party, { as: 'offer-ending', told: offerEndingTold });
      const due = await this.addressees.namesDue(by(NAMES_WORKING_DAYS));
      for (const party of due) await this.remind(party, { as: 'names-due', told: namesDueTold });
    });
  }

  private async remind(party: DueParty, { as, told }: Due): Promise<void> {
    const { organizationId, applicationId, offeringId, appliedBy, people } = party;
    const until = party.until.toISOString();
    const eventId = await this.events.append({
      kind: told,
      organizationId,
      facts: { applicationId, offeringId, until },
    });
    const others = as === 'offer-ending' ? people : await this.addressees.those('coordinators', applicationId);
    await this.addNotices.execute(
      [...new Set([appliedBy, ...others])].map((personId) => {
        return { organizationId, personId, applicationId, eventId, kind: as, facts: { offeringId, until } };
      }),
    );
  }
}
