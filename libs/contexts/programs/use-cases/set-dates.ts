import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insistOnWindow } from '../domain/application-window.ts';
import { SatelliteFollowsItsParent } from '../domain/exercise-errors.ts';
import { rescheduled } from '../domain/seating-events.ts';
import type { SeatedDays, Seating } from '../domain/seating.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { SeatingRepository } from '../persistence/seating.repository.ts';
import { WorkingDays } from '../queries/working-days.ts';

interface Asked {
  readonly offeringId: OfferingId;
  /** Null: there is no date any more. */
  readonly days: SeatedDays | null;
}

/**
 * Keeps the first and last day of an offering's sessions, and of the satellites that join them; answers whose days these are.
 * Only for whoever schedules the sessions and has judged who asks. Throws `session-in-the-past`,
 * `session-in-another-fiscal-year`, `sessions-end-before-they-start`, `deadline-before-opening`, `satellite-follows-its-parent`.
 */
@Injectable()
export class SetDates {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly seatings: SeatingRepository,
    private readonly workingDays: WorkingDays,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, days }: Asked): Promise<OfferingId[]> {
    return this.transaction.run(scope, () =>
      this.transaction.under('define-programs', async () => {
        const seating = await this.seatings.lock(offeringId);
        if (seating.parentOfferingId) throw new SatelliteFollowsItsParent();
        const all = [seating, ...(await this.seatings.satellites(offeringId))];
        for (const each of all) await this.move(each, days);
        return all.map((each) => each.offeringId);
      }),
    );
  }

  private async move(seating: Seating, days: SeatedDays | null): Promise<void> {
    const offering = await this.programs.known(seating.offeringId);
    const { startsOn: movedFrom, endsOn } = seating;
    seating.setDays(days, offering.fiscalYear, this.clock.today());
    await this.insistOnWindowOf(seating);
    await this.seatings.save(seating);
    const isAsItWas = movedFrom === (days?.startsOn ?? null) && endsOn === (days?.endsOn ?? null);
    if (!isAsItWas) await this.events.append(rescheduled(offering, movedFrom, days));
  }

  private async insistOnWindowOf(seating: Seating): Promise<void> {
    const opensAt = await this.seatings.opensAt(seating);
    const calendar = await this.workingDays.calendar('define-programs');
    insistOnWindow({ ...seating, opensAt }, calendar);
  }
}
