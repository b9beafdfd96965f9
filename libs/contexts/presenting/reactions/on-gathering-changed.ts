import { Injectable } from '@nestjs/common';
import { gatheringCanceled, gatheringChanged } from '#delivery';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { TellAudience } from '../use-cases/tell-audience.ts';

/** What concerns whoever comes to see; where those who take part join online is nothing to them. */
const CONCERNS: readonly string[] = ['days', 'format', 'venueId', 'place', 'titleJa', 'titleEn'];

/** An audience hears of other days, another form or place. */
@Reacts(gatheringChanged, 'welcome-audience')
@Injectable()
export class TellAudienceOnGatheringChanged implements Reaction<typeof gatheringChanged> {
  constructor(private readonly tellAudience: TellAudience) {}

  async react({ facts: { gatheringId, changed, canceledIds } }: EventOf<typeof gatheringChanged>): Promise<void> {
    if (!changed.some((field) => CONCERNS.includes(field))) return;
    await this.tellAudience.ofGathering(gatheringId, { news: 'gathering-changed', canceledIds });
  }
}

/** And that it does not take place. */
@Reacts(gatheringCanceled, 'welcome-audience')
@Injectable()
export class TellAudienceOnGatheringCanceled implements Reaction<typeof gatheringCanceled> {
  constructor(private readonly tellAudience: TellAudience) {}

  react({ facts: { gatheringId } }: EventOf<typeof gatheringCanceled>): Promise<void> {
    return this.tellAudience.ofGathering(gatheringId, { news: 'gathering-canceled' });
  }
}
