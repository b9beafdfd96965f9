import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import {
  OfferingCalledOff,
  OfferingHasNoSeats,
  SessionDayTaken,
  SessionHasAttendance,
  SessionsComplete,
} from '../domain/errors.ts';
import { sessionScheduled, told } from '../domain/events.ts';
import { MOST_SESSIONS, Session, type SessionPlan } from '../domain/session.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { maySchedule } from '../policy.ts';
import { KeepDates } from './keep-dates.ts';
import { nowOf, type SessionNow } from '../domain/session-now.ts';

/** Gives an offering a date, and its satellites the same. */
@Injectable()
export class ScheduleSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly keepDates: KeepDates,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, offeringId: OfferingId, plan: SessionPlan): Promise<SessionNow> {
    return this.transaction.run(scope, async () => {
      insist(maySchedule(scope.actor));
      const offering = await this.sessions.offering(offeringId);
      if (offering.state === 'canceled') throw new OfferingCalledOff();
      if (!offering.hasSeats) throw new OfferingHasNoSeats();
      const all = await this.sessions.ofOfferings([offeringId]);
      await this.insistOnRoom(all, plan);
      const session = Session.plan(offeringId, all.length + 1, plan, this.clock.today());
      const joining = await this.keepDates.execute(scope, offeringId, [...all, session]);
      for (const each of joining) {
        const own =
          each === offeringId ? session : Session.plan(each, session.number, joined(plan), this.clock.today());
        await this.sessions.add(own);
        const { organizationId } = offering;
        await this.events.append({ kind: sessionScheduled, organizationId, facts: told(own) });
      }
      return nowOf(session);
    });
  }

  private async insistOnRoom(all: readonly Session[], { day }: SessionPlan): Promise<void> {
    const planned = all.filter(({ state }) => state === 'planned');
    if (planned.length >= MOST_SESSIONS) throw new SessionsComplete(MOST_SESSIONS);
    if (planned.some((session) => session.day === day)) throw new SessionDayTaken(day);
    if (await this.sessions.hasAttendance(all.map(({ id }) => id))) throw new SessionHasAttendance();
  }
}

/** A satellite meets where it is given itself. */
const joined = (plan: SessionPlan): SessionPlan => ({ ...plan, venueId: null });
