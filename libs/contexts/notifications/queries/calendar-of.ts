import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyCalendar } from '#contract';
import { type AuthorizedScope, Clock, type PersonId } from '#kernel';
import { Database, Secret, Settings } from '#platform';
import { calendarFeed } from '../documents/calendar-entries.ts';
import type { Meeting } from '../domain/meeting.ts';
import { MEETINGS } from './meeting-columns.ts';

const MADE = 'select made_at as "madeAt" from calendar_feeds where person_id = $1';
const OWNER = 'select person_id as "personId" from calendar_feeds where token_hash = $1';
/** A year back is enough of what was. */
const OWN = `${MEETINGS} and e.learner_id = $1 and e.state = 'active'
  and coalesce(s.day, x.starts_on) >= $2::date - 366 order by day, number`;

/** The calendar of one person, as other programs subscribe to it: their own sessions, and nothing of anybody else. */
@Injectable()
export class CalendarOf {
  constructor(
    private readonly database: Database,
    private readonly secret: Secret,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof viewMyCalendar>> {
    const [made] = await this.database.read<{ madeAt: Date }>(scope, MADE, [scope.actor.personId]);
    return { madeAt: made?.madeAt.toISOString() ?? null };
  }

  /** Null where the token is nobody's. */
  async byToken(token: string): Promise<string | null> {
    const [owner] = await this.database.read<{ personId: PersonId }>('read-calendar', OWNER, [
      this.secret.hmac('calendar', token),
    ]);
    if (!owner) return null;
    const asked = [owner.personId, this.clock.today()];
    const meetings = await this.database.read<Meeting>('read-calendar', OWN, asked);
    const { MAIL_FROM: from, PUBLIC_URL: origin } = this.settings.values;
    return calendarFeed(meetings, { from, origin, madeAt: this.clock.now() });
  }
}
