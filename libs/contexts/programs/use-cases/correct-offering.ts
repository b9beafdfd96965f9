import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { offeringCorrected, told } from '../domain/events.ts';
import { type OfferingNow, type OfferingPlan, nowOf } from '../domain/offering.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { mayMove } from '../policy.ts';

interface Asked extends OfferingPlan {
  readonly offeringId: OfferingId;
  readonly version: number;
}

/** Corrects an offering that has not opened yet. */
@Injectable()
export class CorrectOffering {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, version, ...plan }: Asked): Promise<OfferingNow> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(offeringId);
      insist(mayMove(scope.actor, 'correct', offering));
      offering.insistOnVersion(version);
      offering.correct(plan);
      await this.programs.save(offering);
      await this.events.append(told(offeringCorrected, offering));
      return nowOf(offering);
    });
  }
}
