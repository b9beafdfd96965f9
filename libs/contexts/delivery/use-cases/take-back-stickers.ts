import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import { stickerTakenBack } from '../domain/result-events.ts';
import { StickerStatement } from '../persistence/sticker.statement.ts';
import { mayRecordResults } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  readonly enrollmentIds: readonly Id<'Enrollment'>[];
}

/** Undoes what was noted by mistake: these people were handed no sticker. */
@Injectable()
export class TakeBackStickers {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly stickers: StickerStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, enrollmentIds }: Asked) {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayRecordResults(scope.actor, session));
      const { offeringId } = session;
      const undone = await this.stickers.takeBack(offeringId, enrollmentIds);
      await this.events.appendAll(
        undone.map(({ enrollmentId, learnerId, organizationId }) => ({
          kind: stickerTakenBack,
          organizationId,
          facts: { enrollmentId, learnerId, offeringId },
        })),
      );
      return { changed: undone.length, handedOut: await this.stickers.count(offeringId) };
    });
  }
}
