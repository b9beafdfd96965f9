import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId, SlotId } from '../domain/ids.ts';
import { insistOnPresentationVersion } from '../domain/results-presentation.ts';
import type { SlotAsked } from '../domain/slot.ts';
import { insistOnPlace, planOf } from '../domain/timetable.ts';
import { slotCorrected } from '../domain/timetable-events.ts';
import { SlotStatement } from '../persistence/slot.statement.ts';
import { LockTimetable, ofItsTrack, slotIn } from './lock-timetable.ts';

interface Of {
  readonly presentationId: PresentationId;
  readonly slotId: SlotId;
}
interface Asked extends SlotAsked {
  readonly version: number;
}

/** Moves a slot, or corrects what it is. */
@Injectable()
export class CorrectSlot {
  constructor(
    private readonly timetables: LockTimetable,
    private readonly slots: SlotStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(
    scope: AuthorizedScope,
    { presentationId, slotId }: Of,
    { version, ...asked }: Asked,
  ): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const timetable = await this.timetables.execute(scope, presentationId);
      insistOnPresentationVersion(slotIn(timetable, slotId), version);
      const plan = ofItsTrack(planOf(asked, timetable.days), timetable);
      const others = timetable.slots.filter((slot) => slot.slotId !== slotId);
      insistOnPlace([plan], { ...timetable, others });
      await this.slots.save(slotId, plan);
      const { organizationId, cohortId } = timetable.presentation;
      await this.events.append({ kind: slotCorrected, organizationId, facts: { presentationId, cohortId, slotId } });
      return { version: version + 1 };
    });
  }
}
