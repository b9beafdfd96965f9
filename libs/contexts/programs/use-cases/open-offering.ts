import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { offeringOpened, told } from '../domain/events.ts';
import { type OfferingNow, nowOf } from '../domain/offering.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { mayMove } from '../policy.ts';

/** Opens an offering, or opens it again: from now on people can be enrolled. */
@Injectable()
export class OpenOffering {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, offeringId: OfferingId, version: number): Promise<OfferingNow> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(offeringId);
      insist(mayMove(scope.actor, 'open', offering));
      offering.insistOnVersion(version);
      offering.open();
      await this.programs.save(offering);
      await this.events.append(told(offeringOpened, offering));
      return nowOf(offering);
    });
  }
}
