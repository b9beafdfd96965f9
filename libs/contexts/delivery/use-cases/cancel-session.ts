import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { LastSessionStays } from '../domain/errors.ts';
import { sessionCanceled, told } from '../domain/events.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { Session } from '../domain/session.ts';
import { nowOf, type SessionNow } from '../domain/session-now.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { mayMove } from '../policy.ts';
import { KeepDates } from './keep-dates.ts';
import { SettleVerdicts } from './settle-verdicts.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  readonly reason: string;
  readonly version: number;
}

/** One of two sessions does not take place, with a reason; the last one is canceled with its offering alone. */
@Injectable()
export class CancelSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly keepDates: KeepDates,
    private readonly settleVerdicts: SettleVerdicts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, reason, version }: Asked): Promise<SessionNow> {
    return this.transaction.run(scope, async () => {
      const { offeringId } = await this.sessions.lock(sessionId);
      const all = await this.sessions.ofOfferings([offeringId]);
      const session = all.find(({ id }) => id === sessionId) as Session;
      const hasAttendance = await this.sessions.hasAttendance([sessionId]);
      insist(mayMove(scope.actor, 'cancel', { ...session, hasAttendance }));
      session.insistOnVersion(version);
      const left = all.filter((other) => other !== session && other.state === 'planned');
      if (left.length === 0) throw new LastSessionStays();
      const joining = await this.keepDates.execute(scope, offeringId, left);
      const others = await this.sessions.ofOfferings(joining.filter((id) => id !== offeringId));
      const { organizationId } = await this.sessions.offering(offeringId);
      for (const each of [session, ...others.filter(isSameDate(session))]) {
        each.cancel();
        await this.sessions.save(each);
        await this.events.append({ kind: sessionCanceled, organizationId, facts: told(each), reason });
        await this.settleVerdicts.execute(each.offeringId, null);
      }
      return nowOf(session);
    });
  }
}

const isSameDate =
  ({ number }: Session) =>
  (other: Session): boolean =>
    other.number === number && other.state === 'planned';
