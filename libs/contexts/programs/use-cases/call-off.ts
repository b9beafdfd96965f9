import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { calledOff } from '../domain/seating-events.ts';
import { type OfferingNow, nowOf } from '../domain/offering.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { SeatingRepository } from '../persistence/seating.repository.ts';
import { mayMove } from '../policy.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly version: number;
  readonly reason: string;
}

/** An offering does not take place, and neither do the satellites that join it. */
@Injectable()
export class CallOff {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly seatings: SeatingRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, version, reason }: Asked): Promise<OfferingNow> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(offeringId);
      insist(mayMove(scope.actor, 'call-off', offering));
      offering.insistOnVersion(version);
      for (const { offeringId: id } of await this.seatings.satellites(offeringId)) {
        const satellite = await this.programs.lock(id);
        if (satellite.state === 'canceled') continue;
        satellite.callOff();
        await this.programs.save(satellite);
        await this.events.append(calledOff(satellite, reason));
      }
      offering.callOff();
      await this.programs.save(offering);
      await this.events.append(calledOff(offering, reason));
      return nowOf(offering);
    });
  }
}
