import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { EventLog } from '#platform';
import type { AudiencePlace } from '../domain/audience.ts';
import { type AudienceNews, audienceNewsDue } from '../domain/audience-events.ts';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import { AudienceNewsStatement } from '../persistence/audience-news.statement.ts';

interface Told {
  readonly news: AudienceNews;
  readonly canceledIds?: readonly string[];
}

/** An audience hears of something, each by a mail of their own. Inside the caller's transaction. */
@Injectable()
export class TellAudience {
  constructor(
    private readonly audiences: AudienceNewsStatement,
    private readonly events: EventLog,
  ) {}

  /** Everybody who registered hears of what becomes of the gathering. */
  async ofGathering(gatheringId: Id<'Gathering'>, told: Told): Promise<void> {
    const place = await this.audiences.ofGathering(gatheringId);
    if (place) await this.execute(place, await this.audiences.everybody(place.presentationId), told);
  }

  /** Those who have a place online hear of where to watch. */
  async watchers(place: AudiencePlace): Promise<void> {
    await this.execute(place, await this.audiences.watchers(place.presentationId), { news: 'watch-link' });
  }

  async execute(of: AudiencePlace, whom: readonly AudienceRegistrationId[], { news, canceledIds = [] }: Told) {
    const { presentationId, organizationId, cohortId } = of;
    const told = { presentationId, cohortId, news, canceledIds };
    const due = whom.map((audienceRegistrationId) => ({ ...told, audienceRegistrationId }));
    await this.events.appendAll(due.map((facts) => ({ kind: audienceNewsDue, organizationId, facts })));
  }
}
