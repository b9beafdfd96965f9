import { Injectable } from '@nestjs/common';
import { sessionCanceled, sessionRescheduled, sessionScheduled, sessionsRelocated } from '#delivery';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
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

@Reacts(sessionRescheduled, 'write-notices')
@Injectable()
export class TellOnSessionRescheduled implements Reaction<typeof sessionRescheduled> {
  constructor(private readonly tellThosePlaced: TellThosePlaced) {}

  react({ id: eventId, facts }: EventOf<typeof sessionRescheduled>): Promise<void> {
    return this.tellThosePlaced.execute({ kind: 'session-rescheduled', eventId, ...facts });
  }
}

/** Another venue is told to those who have a place, once its sessions have a new revision. */
@Reacts(sessionsRelocated, 'write-notices')
@Injectable()
export class TellOnSessionsRelocated implements Reaction<typeof sessionsRelocated> {
  constructor(private readonly tellThosePlaced: TellThosePlaced) {}

  react({ id: eventId, facts }: EventOf<typeof sessionsRelocated>): Promise<void> {
    return this.tellThosePlaced.execute({ kind: 'venue-changed', eventId, offeringId: facts.offeringId });
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
