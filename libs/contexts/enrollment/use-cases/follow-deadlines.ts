import { Injectable } from '@nestjs/common';
import { type CalendarDate, Clock, type OfferingId } from '#kernel';
import { SeatedFacts, type SeatedKnown, WorkingDays } from '#programs';
import type { Application } from '../domain/application.ts';
import { applicationFollowed } from '../domain/application-events.ts';
import { deadlinesAfter } from '../domain/deadlines.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import type { OpenBook } from './open-seat-book.ts';
import { PromoteWaiting } from './promote-waiting.ts';
import { RecordParty } from './record-party.ts';

interface Dated extends SeatedKnown {
  readonly startsOn: CalendarDate;
  readonly applicationClosesAt: Date;
}

const isDated = (known: SeatedKnown): known is Dated => known.startsOn !== null && known.applicationClosesAt !== null;

/** Counts the deadlines of offers and names anew after a move, and offers seats that may be offered again. A step. */
@Injectable()
export class FollowDeadlines {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly seated: SeatedFacts,
    private readonly recordParty: RecordParty,
    private readonly promoteWaiting: PromoteWaiting,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async execute(book: OpenBook, offeringId: OfferingId): Promise<void> {
    const calendar = await this.workingDays.calendar('allot-seats');
    for (const before of await this.applications.touching([offeringId])) {
      const soonest = await this.soonest(before);
      if (!soonest) continue;
      const after = before.asItStands();
      after.remind(deadlinesAfter(before, { now: this.clock.now(), ...soonest }, calendar));
      await this.recordParty.execute(book, { before, after, kind: applicationFollowed });
    }
    await this.promoteWaiting.execute(book);
  }

  /** Where it holds seats; where it waits, the first of its choices for which applications close. */
  private async soonest({ concerns, offeredUntil, namesDueAt }: Application): Promise<Dated | undefined> {
    if (!offeredUntil && !namesDueAt) return undefined;
    const known = await this.seated.all('allot-seats', concerns);
    const closes = ({ applicationClosesAt }: Dated) => applicationClosesAt.getTime();
    return known.filter(isDated).toSorted((one, other) => closes(one) - closes(other))[0];
  }
}
