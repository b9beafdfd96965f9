import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { SlotNotBegun } from '../domain/errors.ts';
import type { PresentationId, SlotId } from '../domain/ids.ts';
import type { Slot } from '../domain/slot.ts';
import { isSameHall } from '../domain/timetable.ts';
import { slotBegun, slotFinished, slotUnmarked } from '../domain/timetable-events.ts';
import { SlotStatement } from '../persistence/slot.statement.ts';
import { LockTimetable, type LockedTimetable, slotIn } from './lock-timetable.ts';

interface Of {
  readonly presentationId: PresentationId;
  readonly slotId: SlotId;
}
export type Mark = 'begun' | 'finished' | 'unmarked';

const kinds = { begun: slotBegun, finished: slotFinished, unmarked: slotUnmarked };

/** On the day: this is on now, this is over, or neither was meant. What begins ends what was on in its hall. */
@Injectable()
export class MarkSlot {
  constructor(
    private readonly timetables: LockTimetable,
    private readonly slots: SlotStatement,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { presentationId, slotId }: Of, mark: Mark): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const timetable = await this.timetables.execute(scope, presentationId);
      await this.mark(slotIn(timetable, slotId), mark, timetable);
      const { organizationId, cohortId } = timetable.presentation;
      await this.events.append({ kind: kinds[mark], organizationId, facts: { presentationId, cohortId, slotId } });
      return {};
    });
  }

  private async mark(slot: Slot, mark: Mark, { slots }: LockedTimetable): Promise<void> {
    const now = this.clock.now();
    if (mark === 'unmarked') return this.slots.mark(slot.slotId, null, null);
    if (mark === 'finished') {
      if (!slot.begunAt) throw new SlotNotBegun();
      return this.slots.mark(slot.slotId, slot.begunAt, now);
    }
    for (const other of slots) {
      if (isOnWhere(other, slot)) await this.slots.mark(other.slotId, other.begunAt, now);
    }
    return this.slots.mark(slot.slotId, now, null);
  }
}

const isOnWhere = (other: Slot, slot: Slot): boolean =>
  other.slotId !== slot.slotId &&
  other.begunAt !== null &&
  other.finishedAt === null &&
  other.kind !== 'poster' &&
  slot.kind !== 'poster' &&
  isSameHall(other, slot);
