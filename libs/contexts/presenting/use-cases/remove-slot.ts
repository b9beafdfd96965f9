import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId, SlotId } from '../domain/ids.ts';
import { slotRemoved } from '../domain/timetable-events.ts';
import { PresentationStatement } from '../persistence/presentation.statement.ts';
import { SlotStatement } from '../persistence/slot.statement.ts';
import { LockTimetable, slotIn } from './lock-timetable.ts';

interface Of {
  readonly presentationId: PresentationId;
  readonly slotId: SlotId;
}

/** Takes a slot that no judge has scored out of the timetable. */
@Injectable()
export class RemoveSlot {
  constructor(
    private readonly timetables: LockTimetable,
    private readonly slots: SlotStatement,
    private readonly presentations: PresentationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { presentationId, slotId }: Of): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const timetable = await this.timetables.execute(scope, presentationId);
      slotIn(timetable, slotId);
      await this.presentations.insistOnUnscored(presentationId, slotId);
      await this.slots.remove(slotId);
      const { organizationId, cohortId } = timetable.presentation;
      await this.events.append({ kind: slotRemoved, organizationId, facts: { presentationId, cohortId, slotId } });
      return {};
    });
  }
}
