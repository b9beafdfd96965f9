import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { WorkingDays } from '#programs';
import type { Application } from '../domain/application.ts';
import { applicationFollowed } from '../domain/application-events.ts';
import { deadlinesAfter } from '../domain/deadlines.ts';
import type { OpenBook } from './open-seat-book.ts';
import { PromoteWaiting } from './promote-waiting.ts';
import { RecordParty } from './record-party.ts';

/** Counts the deadlines of offers and names anew after a move, and offers seats that may be offered again. A step. */
@Injectable()
export class FollowDeadlines {
  constructor(
    private readonly recordParty: RecordParty,
    private readonly promoteWaiting: PromoteWaiting,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async execute(book: OpenBook, holding: readonly Application[]): Promise<void> {
    const calendar = await this.workingDays.calendar('allot-seats');
    for (const before of holding) {
      const { startsOn, applicationClosesAt } = book.facts(before.offeringId);
      if (!startsOn || !applicationClosesAt || (!before.offeredUntil && !before.namesDueAt)) continue;
      const moved = { now: this.clock.now(), startsOn, applicationClosesAt };
      const after = before.asItStands();
      after.remind(deadlinesAfter(before, moved, calendar));
      await this.recordParty.execute(book, { before, after, kind: applicationFollowed });
    }
    await this.promoteWaiting.execute(book);
  }
}
