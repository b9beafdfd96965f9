import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insistOnWindow } from '../domain/application-window.ts';
import { SatelliteModeStays } from '../domain/exercise-errors.ts';
import { planAsKept, type Seating, type SeatingInWords } from '../domain/seating.ts';
import { seatingChanged } from '../domain/seating-events.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { SeatingRepository } from '../persistence/seating.repository.ts';
import { mayCorrectSeating } from '../policy.ts';
import { WorkingDays } from '../queries/working-days.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly version: number;
  readonly plan: SeatingInWords;
}

/** Corrects the plan of an offering with seats: all of it in a draft, its arrangements alone once it has opened. */
@Injectable()
export class CorrectSeating {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly seatings: SeatingRepository,
    private readonly workingDays: WorkingDays,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(asked.offeringId);
      insist(mayCorrectSeating(scope.actor, offering));
      const seating = await this.seatings.lock(asked.offeringId);
      seating.insistOnVersion(asked.version);
      const plan = planAsKept(asked.plan);
      await this.insistOnMode(seating, plan.mode);
      await this.seatings.insistOnPlaces(plan, offering.fiscalYear);
      const changed = seating.correct(plan, offering.state);
      const opensAt = await this.seatings.opensAt(seating);
      insistOnWindow({ ...seating, opensAt }, await this.workingDays.calendar(scope));
      await this.seatings.save(seating);
      if (changed.length) await this.events.append(seatingChanged(offering, changed));
      return { version: seating.version };
    });
  }

  private async insistOnMode(seating: Seating, mode: Seating['mode']): Promise<void> {
    if (mode === seating.mode) return;
    const isJoined = seating.parentOfferingId || (await this.seatings.hasSatellites(seating.offeringId));
    if (isJoined) throw new SatelliteModeStays();
  }
}
