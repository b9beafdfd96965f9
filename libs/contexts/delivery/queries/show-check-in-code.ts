import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { Database, Secret } from '#platform';
import { codeAt } from '../domain/check-in-code.ts';
import { HalfDayMissing } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import { type HalfDay, opensAt } from '../domain/session.ts';
import { mayRecord } from '../policy.ts';
import { SessionFactsOf } from './session-facts.ts';

const COUNTED = `
  select count(*)::int as people, count(a.mark) filter (where a.mark <> 'absent')::int as "checkedIn"
  from enrollments e left join attendances a on a.enrollment_id = e.id and a.session_id = $2 and a.half_day = $3
  where e.offering_id = $1 and e.state = 'active'`;

interface Counted {
  readonly people: number;
  readonly checkedIn: number;
}

interface Shown extends Counted {
  /** To be put behind the origin. */
  readonly path: string;
  readonly changesInMillis: number;
  readonly isOpen: boolean;
  readonly opensAt: string;
}

/** The code of these fifteen seconds, for the screen in the room. */
@Injectable()
export class ShowCheckInCode {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionFactsOf,
    private readonly secret: Secret,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, sessionId: OfferingSessionId, halfDay: HalfDay): Promise<Shown> {
    const session = await this.sessions.ask(scope, sessionId);
    insist(mayRecord(scope.actor, session));
    if (!session.halfDays.includes(halfDay)) throw new HalfDayMissing();
    const asked = [session.offeringId, sessionId, halfDay];
    const [counted = { people: 0, checkedIn: 0 }] = await this.database.read<Counted>(scope, COUNTED, asked);
    const now = this.clock.now();
    const sign = (text: string) => this.secret.hmac('check-in', text);
    const { code, changesInMillis } = codeAt({ sessionId, halfDay }, now, sign);
    const path = `/check-in/${sessionId}?${new URLSearchParams({ half: halfDay, code })}`;
    const opening = opensAt(session);
    return { ...counted, path, changesInMillis, isOpen: now >= opening, opensAt: opening.toISOString() };
  }
}
