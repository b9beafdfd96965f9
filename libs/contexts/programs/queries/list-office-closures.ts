import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listOfficeClosures } from '#contract';
import { type AuthorizedScope, firstDayOf, lastDayOf } from '#kernel';
import { Database } from '#platform';

type Listed = AnswerOf<typeof listOfficeClosures>;

const SELECT = `
  select day, reason from office_closures where ($1::date is null or day between $1 and $2) order by day`;

/** The days on which the office is closed besides weekends, holidays and the New Year. */
@Injectable()
export class ListOfficeClosures {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, { fiscalYear }: InputOf<typeof listOfficeClosures>): Promise<Listed> {
    const [first, last] = fiscalYear ? [firstDayOf(fiscalYear), lastDayOf(fiscalYear)] : [null, null];
    const items = await this.database.read<Listed['items'][number]>(scope, SELECT, [first, last]);
    return { items, total: items.length };
  }
}
