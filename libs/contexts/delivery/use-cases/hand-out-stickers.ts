import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import { stickerHandedOut } from '../domain/result-events.ts';
import { StickerNeedsAttendance } from '../domain/result-refusals.ts';
import { StickerStatement } from '../persistence/sticker.statement.ts';
import { mayRecordResults } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  /** Null: everybody who was there for a part. */
  readonly enrollmentIds: readonly Id<'Enrollment'>[] | null;
}

/** Notes who was handed the commemorative sticker; whoever has one already keeps that one. */
@Injectable()
export class HandOutStickers {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly stickers: StickerStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, enrollmentIds }: Asked) {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayRecordResults(scope.actor, session));
      const { offeringId } = session;
      const people = await this.stickers.attended(offeringId, enrollmentIds);
      const without = new Set(enrollmentIds).size - people.length;
      if (enrollmentIds && without > 0) throw new StickerNeedsAttendance(without);
      const by = { offeringId, by: scope.actor.personId, at: this.clock.now() };
      const handed = await this.stickers.handOut(by, people);
      await this.events.appendAll(
        handed.map(({ enrollmentId, learnerId, organizationId }) => ({
          kind: stickerHandedOut,
          organizationId,
          facts: { enrollmentId, learnerId, offeringId },
        })),
      );
      return { changed: handed.length, handedOut: await this.stickers.count(offeringId) };
    });
  }
}
