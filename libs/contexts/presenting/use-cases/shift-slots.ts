import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId, SlotId } from '../domain/ids.ts';
import { shifted } from '../domain/timetable.ts';
import { slotsShifted } from '../domain/timetable-events.ts';
import { SlotStatement } from '../persistence/slot.statement.ts';
import { LockTimetable, slotIn } from './lock-timetable.ts';

interface Of {
  readonly presentationId: PresentationId;
  readonly slotId: SlotId;
}
interface Asked {
  /** Earlier where negative. */
  readonly minutes: number;
  readonly isInAllHalls: boolean;
  /** Told to everybody as a delay; otherwise the timetable is another. */
  readonly isDelay: boolean;
}

/** A slot and all that come after it on its day are later, or earlier. */
@Injectable()
export class ShiftSlots {
  constructor(
    private readonly timetables: LockTimetable,
    private readonly slots: SlotStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { presentationId, slotId }: Of, asked: Asked): Promise<{ slots: number }> {
    return this.transaction.run(scope, async () => {
      const timetable = await this.timetables.execute(scope, presentationId);
      slotIn(timetable, slotId);
      const { minutes, isInAllHalls, isDelay } = asked;
      const moved = shifted(timetable.slots, { slotId, minutes, isInAllHalls }, timetable.titleOf);
      const ids = moved.map((slot) => slot.slotId);
      await this.slots.move(ids, minutes, isDelay ? minutes : 0);
      const { organizationId, cohortId } = timetable.presentation;
      const facts = { presentationId, cohortId, slotId, slots: moved.length, minutes };
      await this.events.append({ kind: slotsShifted, organizationId, facts });
      return { slots: moved.length };
    });
  }
}
