import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId, SlotId } from '../domain/ids.ts';
import type { SlotAsked } from '../domain/slot.ts';
import { insistOnPlace, planOf } from '../domain/timetable.ts';
import { slotAdded } from '../domain/timetable-events.ts';
import { SlotStatement } from '../persistence/slot.statement.ts';
import { LockTimetable, ofItsTrack } from './lock-timetable.ts';

/** Something more happens at a results presentation. */
@Injectable()
export class AddSlot {
  constructor(
    private readonly timetables: LockTimetable,
    private readonly slots: SlotStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: PresentationId, asked: SlotAsked): Promise<{ slotId: SlotId }> {
    return this.transaction.run(scope, async () => {
      const timetable = await this.timetables.execute(scope, id);
      const plan = ofItsTrack(planOf(asked, timetable.days), timetable);
      insistOnPlace([plan], { ...timetable, others: timetable.slots });
      const [slotId] = await this.slots.add(timetable.presentation, [plan]);
      const { organizationId, cohortId } = timetable.presentation;
      const facts = { presentationId: id, cohortId, slotId: slotId as SlotId };
      await this.events.append({ kind: slotAdded, organizationId, facts });
      return { slotId: slotId as SlotId };
    });
  }
}
