import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listTaughtSessions } from '#contract';
import { type AuthorizedScope, Clock, fiscalYearOf } from '#kernel';
import { Database } from '#platform';
import { type SessionRow, TAUGHT, TAUGHT_FROM, taught } from './session-columns.ts';

const SESSIONS = `
  select ${TAUGHT} ${TAUGHT_FROM}
  where o.fiscal_year = $1 and o.state <> 'draft' and ($2::uuid is null or teaches(s.offering_id))
  order by s.starts_at, s.id limit 500`;

/** The sessions that the asker teaches, or for the office all, of a fiscal year, in the order of their days. */
@Injectable()
export class ListTaughtSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(
    scope: AuthorizedScope,
    asked: InputOf<typeof listTaughtSessions>,
  ): Promise<AnswerOf<typeof listTaughtSessions>> {
    const today = this.clock.today();
    const teacher = scope.reach.kind === 'offering' ? scope.reach.id : null;
    const filters = [asked.fiscalYear ?? fiscalYearOf(today), teacher];
    const rows = await this.database.read<SessionRow>(scope, SESSIONS, filters);
    return { today, items: rows.map(taught) };
  }
}
