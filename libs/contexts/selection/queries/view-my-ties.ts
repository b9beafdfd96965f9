import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyTies } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';

type Ties = AnswerOf<typeof viewMyTies>;

const FIND = 'select schools, version from reviewer_ties where person_id = $1';

/** The schools a reviewer named as theirs. */
@Injectable()
export class ViewMyTies {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<Ties> {
    const [found] = await this.database.read<Ties>(scope, FIND, [scope.actor.personId]);
    return found ?? { schools: [], version: 0 };
  }
}
