import { Injectable } from '@nestjs/common';
import { sessionCanceled, sessionRescheduled, sessionScheduled, sessionsRelocated } from '#delivery';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { TellAllConcerned } from '../use-cases/tell-all-concerned.ts';
import { TellThosePlaced } from '../use-cases/tell-those-placed.ts';

/** Whoever has a place already hears of a day that was added, or that had no hours yet. */
@Reacts(sessionScheduled, 'write-notices')
@Injectable()
export class TellOnSessionScheduled implements Reaction<typeof sessionScheduled> {
  constructor(private readonly tellThosePlaced: TellThosePlaced) {}

  react({ id: eventId, facts }: EventOf<typeof sessionScheduled>): Promise<void> {
    return this.tellThosePlaced.execute({ kind: 'session-scheduled', eventId, ...facts });
  }
}

/** At other hours or elsewhere on the same day; of another day those who wait hear by the days of the offering. */
@Reacts(sessionRescheduled, 'write-notices')
@Injectable()
export class TellOnSessionRescheduled implements Reaction<typeof sessionRescheduled> {
  constructor(
    private readonly tellThosePlaced: TellThosePlaced,
    private readonly tellAllConcerned: TellAllConcerned,
  ) {}

  react({ id: eventId, facts }: EventOf<typeof sessionRescheduled>): Promise<void> {
    const { startsOn, before, isElsewhere } = facts;
    const happened = { kind: 'session-rescheduled' as const, eventId, ...facts };
    if (startsOn !== before.startsOn) return this.tellThosePlaced.execute(happened);
    return this.tellAllConcerned.execute(happened, isElsewhere ? 'offering-relocated' : 'offering-moved');
  }
}

/** Another venue, or another room or way to it, is told to all concerned, once its sessions have a new revision. */
@Reacts(sessionsRelocated, 'write-notices')
@Injectable()
export class TellOnSessionsRelocated implements Reaction<typeof sessionsRelocated> {
  constructor(private readonly tellAllConcerned: TellAllConcerned) {}

  react({ id: eventId, facts }: EventOf<typeof sessionsRelocated>): Promise<void> {
    const { offeringId, because } = facts;
    const happened = { kind: 'venue-changed' as const, eventId, offeringId, because };
    return this.tellAllConcerned.execute(happened, 'offering-relocated');
  }
}

/** One of two days is left out. Where the whole offering is called off, everybody hears of that by their place. */
@Reacts(sessionCanceled, 'write-notices')
@Injectable()
export class TellOnSessionCanceled implements Reaction<typeof sessionCanceled> {
  constructor(private readonly tellThosePlaced: TellThosePlaced) {}

  react({ id: eventId, facts }: EventOf<typeof sessionCanceled>): Promise<void> {
    return this.tellThosePlaced.execute({ kind: 'session-canceled', eventId, ...facts });
  }
}
