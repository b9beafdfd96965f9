import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { offeringClosed, told } from '../domain/events.ts';
import { type OfferingNow, nowOf } from '../domain/offering.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { mayMove } from '../policy.ts';

/** Closes an offering to new people; who is in it keeps access to the end of the period. */
@Injectable()
export class CloseOffering {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, offeringId: OfferingId, version: number): Promise<OfferingNow> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(offeringId);
      insist(mayMove(scope.actor, 'close', offering));
      offering.insistOnVersion(version);
      offering.close();
      await this.programs.save(offering);
      await this.events.append(told(offeringClosed, offering));
      return nowOf(offering);
    });
  }
}
