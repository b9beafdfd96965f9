import { Injectable } from '@nestjs/common';
import { Clock, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { VenueId } from '#programs';
import { type RelocatedBecause, sessionsRelocated } from '../domain/events.ts';
import { gatheringChanged } from '../domain/gathering-events.ts';
import type { GatheringId } from '../domain/ids.ts';
import type { Session } from '../domain/session.ts';
import { type OfferingToCome, SessionRepository } from '../persistence/session.repository.ts';

type IsConcerned = (session: Session, offering: OfferingToCome) => boolean;

/** The venue of offerings is another, or is found in another way: so it is with their sessions that have not begun. */
@Injectable()
export class RelocateSessionsOf {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** An offering takes place elsewhere; sessions with a venue of their own stay there. */
  moved(offeringId: OfferingId): Promise<void> {
    return this.relocate('venue-moved', { offeringId }, ({ venueId }) => venueId === null);
  }

  /** Whatever takes place at a venue is found in another way. */
  corrected(venueId: VenueId): Promise<void> {
    return this.relocate('venue-corrected', { venueId }, (session, at) => (session.venueId ?? at.venueId) === venueId);
  }

  private relocate(
    because: RelocatedBecause,
    at: { offeringId: OfferingId } | { venueId: VenueId },
    isConcerned: IsConcerned,
  ): Promise<void> {
    return this.transaction.under('follow-offerings', async () => {
      for (const offering of await this.sessions.offeringsToCome(at, this.clock.today())) {
        const { offeringId, organizationId } = offering;
        const all = await this.sessions.ofOfferings([offeringId]);
        const raised = await this.raise(all.filter((session) => isConcerned(session, offering)));
        const ofGatherings = Map.groupBy(raised, ({ gatheringId }) => gatheringId);
        const sessions = ofGatherings.get(null)?.length ?? 0;
        ofGatherings.delete(null);
        await this.tellOf(ofGatherings, all, offering);
        // Without a session yet, people know the place of the offering.
        if (all.length > 0 && sessions === 0) continue;
        await this.events.append({ kind: sessionsRelocated, organizationId, facts: { offeringId, sessions, because } });
      }
    });
  }

  /** Events are told as events, each to those it is for. */
  private async tellOf(
    moved: ReadonlyMap<GatheringId | null, unknown>,
    all: readonly Session[],
    { offeringId, organizationId }: OfferingToCome,
  ): Promise<void> {
    for (const gatheringId of moved.keys()) {
      if (gatheringId === null) continue;
      const days = all.filter((each) => each.gatheringId === gatheringId && each.state === 'planned');
      const facts = { offeringId, gatheringId, sessions: days.length, changed: ['venue'], canceledIds: [] };
      await this.events.append({ kind: gatheringChanged, organizationId, facts });
    }
  }

  private async raise(sessions: readonly Session[]): Promise<Session[]> {
    const raised: Session[] = [];
    for (const session of sessions) {
      const isToCome = session.state === 'planned' && session.startsAt > this.clock.now();
      if (!isToCome || (await this.sessions.hasAttendance([session.id]))) continue;
      session.relocate();
      await this.sessions.save(session);
      raised.push(session);
    }
    return raised;
  }
}
