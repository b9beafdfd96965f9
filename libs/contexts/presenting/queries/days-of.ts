import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, CalendarDate } from '#kernel';
import { Database } from '#platform';
import type { DayId } from '../domain/ids.ts';
import type { ResultsPresentation } from '../domain/results-presentation.ts';
import type { PresentationDay } from '../domain/slot.ts';

/** What the gathering of a results presentation says of when it is. */
export interface Held {
  readonly isCanceled: boolean;
  readonly days: readonly PresentationDay[];
}

const DAYS = `
  select g.state = 'canceled' as "isCanceled", s.id as "sessionId", s.day::text as day, s.starts_at as "startsAt",
    s.ends_at as "endsAt", s.state = 'canceled' as "isDayCanceled"
  from gatherings g left join offering_sessions s on s.gathering_id = g.id
  where g.id = $1 order by s.starts_at, s.id`;

interface Row {
  readonly isCanceled: boolean;
  readonly sessionId: DayId | null;
  readonly day: CalendarDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isDayCanceled: boolean;
}

/** The days of a results presentation, in their order. Joins the caller's transaction. */
@Injectable()
export class DaysOf {
  constructor(private readonly database: Database) {}

  async ask(
    asker: AuthorizedScope | Authority,
    { gatheringId }: Pick<ResultsPresentation, 'gatheringId'>,
  ): Promise<Held> {
    const rows = await this.database.read<Row>(asker, DAYS, [gatheringId]);
    const days = rows.flatMap(({ sessionId, day, startsAt, endsAt, isDayCanceled: isCanceled }) =>
      sessionId ? [{ sessionId, day, startsAt, endsAt, isCanceled }] : [],
    );
    return { isCanceled: rows[0]?.isCanceled ?? true, days };
  }
}
