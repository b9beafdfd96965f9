import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyYears } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { BEGINS_AT, TRAINEE, TRAINEE_FROM } from './trainee-columns.ts';

type Years = AnswerOf<typeof listMyYears>;

const MINE = `
  select ${TRAINEE}, ${BEGINS_AT} ${TRAINEE_FROM} where t.learner_id = $1 order by c.fiscal_year desc, p.code, t.id`;

/** The years somebody takes or took part in, the latest first. */
@Injectable()
export class ListMyYears {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<Years> {
    return { items: await this.database.read<Years['items'][number]>(scope, MINE, [scope.actor.personId]) };
  }
}
