import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { insistOnPresentationVersion } from '../domain/results-presentation.ts';
import { insistOnReady } from '../domain/timetable.ts';
import { timetablePublished, timetableWithdrawn } from '../domain/timetable-events.ts';
import { SlotStatement } from '../persistence/slot.statement.ts';
import { LockTimetable } from './lock-timetable.ts';

interface Asked {
  readonly isPublished: boolean;
  readonly version: number;
}

/** Lets anybody see the timetable of a results presentation, or nobody any more. */
@Injectable()
export class PublishTimetable {
  constructor(
    private readonly timetables: LockTimetable,
    private readonly slots: SlotStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: PresentationId, { isPublished, version }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const { presentation, slots, ...held } = await this.timetables.execute(scope, id);
      insistOnPresentationVersion(presentation, version);
      if (isPublished) insistOnReady(slots, held);
      await this.slots.publish(id, isPublished);
      const { organizationId, cohortId } = presentation;
      const kind = isPublished ? timetablePublished : timetableWithdrawn;
      await this.events.append({ kind, organizationId, facts: { presentationId: id, cohortId } });
      return { version: version + 1 };
    });
  }
}
