import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { Database } from '#platform';
import type { Definition } from '../domain/definition.ts';
import { judgedParams, judgedThen, judgedToday } from '../persistence/judged-governments.statement.ts';

/**
 * Asks about judged governments: of today by the counts that the asker may see, of an earlier day by the ledger, which
 * nobody may see; its answer is narrowed to what the asker reaches.
 */
@Injectable()
export class AskJudgedGovernments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `sql` goes on after `with … judged as (…)`; its own parameters start at `$8`. */
  ask<Row>(scope: AuthorizedScope, definition: Definition, sql: string, params: unknown[] = []): Promise<Row[]> {
    const isToday = definition.asOf === this.clock.today();
    const all = [...judgedParams(scope.rows, definition), ...params];
    if (isToday) return this.database.read<Row>(scope, judgedToday + sql, all);
    return this.database.read<Row>('count-coverage', judgedThen + sql, all);
  }
}
