import { Injectable } from '@nestjs/common';
import { gatheringCanceled, gatheringChanged, gatheringScheduled } from '#delivery';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { TellThoseEnrolled } from '../use-cases/tell-those-enrolled.ts';

/** Whoever takes part hears of a new event. */
@Reacts(gatheringScheduled, 'write-notices')
@Injectable()
export class TellOnGatheringScheduled implements Reaction<typeof gatheringScheduled> {
  constructor(private readonly tellThoseEnrolled: TellThoseEnrolled) {}

  react({ id: eventId, facts }: EventOf<typeof gatheringScheduled>): Promise<void> {
    return this.tellThoseEnrolled.execute({ kind: 'gathering-scheduled', eventId, ...facts });
  }
}

/** Of other days, another form or place, with the entries that calendars take anew or take back. */
@Reacts(gatheringChanged, 'write-notices')
@Injectable()
export class TellOnGatheringChanged implements Reaction<typeof gatheringChanged> {
  constructor(private readonly tellThoseEnrolled: TellThoseEnrolled) {}

  async react({ id: eventId, facts }: EventOf<typeof gatheringChanged>): Promise<void> {
    if (facts.changed.length > 0)
      await this.tellThoseEnrolled.execute({ kind: 'gathering-changed', eventId, ...facts });
  }
}

/** And of one that does not take place. */
@Reacts(gatheringCanceled, 'write-notices')
@Injectable()
export class TellOnGatheringCanceled implements Reaction<typeof gatheringCanceled> {
  constructor(private readonly tellThoseEnrolled: TellThoseEnrolled) {}

  react({ id: eventId, facts }: EventOf<typeof gatheringCanceled>): Promise<void> {
    return this.tellThoseEnrolled.execute({ kind: 'gathering-canceled', eventId, ...facts });
  }
}
