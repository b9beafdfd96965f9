import { Injectable } from '@nestjs/common';
import type { AnswerOf, listIssuers } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';

type Issuers = AnswerOf<typeof listIssuers>;

const LIST = `select id, slug, name, name_en as "nameEn", mail, version from issuers order by slug`;

/** Under which names awards are issued. */
@Injectable()
export class ListIssuers {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<Issuers> {
    return { items: await this.database.read<Issuers['items'][number]>(scope, LIST) };
  }
}
