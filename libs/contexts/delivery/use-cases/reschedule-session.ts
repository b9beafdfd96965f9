import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { SessionDayTaken } from '../domain/errors.ts';
import { rescheduledFrom } from '../domain/events.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { Session, SessionPlan } from '../domain/session.ts';
import { nowOf, type SessionNow } from '../domain/session-now.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { mayMove } from '../policy.ts';
import { KeepDates } from './keep-dates.ts';

interface Asked extends SessionPlan {
  readonly sessionId: OfferingSessionId;
  readonly reason: string;
  readonly version: number;
}

/** Moves a session to another day, time or place, with a reason, and those of its satellites with it. */
@Injectable()
export class RescheduleSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly keepDates: KeepDates,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, reason, version, ...plan }: Asked): Promise<SessionNow> {
    return this.transaction.run(scope, async () => {
      const { offeringId } = await this.sessions.lock(sessionId);
      const all = await this.sessions.ofOfferings([offeringId]);
      const session = all.find(({ id }) => id === sessionId) as Session;
      const hasAttendance = await this.sessions.hasAttendance([sessionId]);
      insist(mayMove(scope.actor, 'reschedule', { ...session, hasAttendance }));
      session.insistOnVersion(version);
      if (all.some((other) => isInTheWay(other, session, plan))) throw new SessionDayTaken(plan.day);
      const { organizationId } = await this.sessions.offering(offeringId);
      const joining = await this.joining(scope, session, { all, plan });
      for (const each of joining) {
        const { day, startsAt, endsAt, venueId } = each;
        const before = { day, startsAt, endsAt, venueId };
        each.reschedule(each === session ? plan : { ...plan, venueId: each.venueId }, this.clock.today());
        await this.sessions.save(each);
        await this.events.append(rescheduledFrom(each, { organizationId, before, reason }));
      }
      return nowOf(session);
    });
  }

  /** This session, and the same one of the satellites, which stay at their venues. */
  private async joining(
    scope: AuthorizedScope,
    session: Session,
    { all, plan }: { all: readonly Session[]; plan: SessionPlan },
  ): Promise<Session[]> {
    const days = all.map((each) => (each === session ? { ...each, day: plan.day } : each)) as Session[];
    const offerings = await this.keepDates.execute(scope, session.offeringId, days);
    const others = await this.sessions.ofOfferings(offerings.filter((id) => id !== session.offeringId));
    const same = others.filter(({ number, state }) => number === session.number && state === 'planned');
    return [session, ...same.filter((each) => !each.isAlready({ ...plan, venueId: each.venueId }))];
  }
}

const isInTheWay = (other: Session, session: Session, { day }: SessionPlan): boolean =>
  other !== session && other.state === 'planned' && other.day === day;
