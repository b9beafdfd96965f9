import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { type FillAsked, filled, insistOnPlace } from '../domain/timetable.ts';
import { slotsFilled } from '../domain/timetable-events.ts';
import { SlotStatement } from '../persistence/slot.statement.ts';
import { LockTimetable, worksIn } from './lock-timetable.ts';

/** A run of slots for works, one after another or booth beside booth. */
@Injectable()
export class FillSlots {
  constructor(
    private readonly timetables: LockTimetable,
    private readonly slots: SlotStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: PresentationId, asked: FillAsked): Promise<{ slots: number }> {
    return this.transaction.run(scope, async () => {
      const timetable = await this.timetables.execute(scope, id);
      const plans = filled(asked, worksIn(timetable, asked.workIds), timetable.days);
      insistOnPlace(plans, { ...timetable, others: timetable.slots });
      await this.slots.add(timetable.presentation, plans);
      const { organizationId, cohortId } = timetable.presentation;
      const facts = { presentationId: id, cohortId, slots: plans.length };
      await this.events.append({ kind: slotsFilled, organizationId, facts });
      return { slots: plans.length };
    });
  }
}
