import { Injectable } from '@nestjs/common';
import type { AnswerOf, listGatheringsToPresent } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import { mayArrange } from '../policy.ts';
import { FIRST_DAY, GATHERED } from './gathered-columns.ts';

type Answer = AnswerOf<typeof listGatheringsToPresent>;

const ALL = `
  select ${GATHERED} from gatherings g join cohorts c on c.offering_id = g.offering_id
    join programs o on o.id = c.program_id
  where g.state = 'planned' and not exists (select from results_presentations p where p.gathering_id = g.id)
  order by ${FIRST_DAY} desc nulls last, g.id`;

/** Gatherings of cohorts that are no results presentation yet, the latest first. */
@Injectable()
export class ListGatheringsToPresent {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<Answer> {
    insist(mayArrange(scope.actor));
    return { items: await this.database.read<Answer['items'][number]>(scope, ALL, []) };
  }
}
