import { Injectable } from '@nestjs/common';
import type { AnswerOf, listPresentations } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { mayArrange } from '../policy.ts';
import { FIRST_DAY, GATHERED } from './gathered-columns.ts';

type Answer = AnswerOf<typeof listPresentations>;

/** A results presentation with its gathering. Of `results_presentations p`. */
export const PRESENTED = `
  select p.id as "presentationId", ${GATHERED}, p.is_published as "isPublished",
    (select count(*)::int from presentation_slots t where t.presentation_id = p.id) as slots
  from results_presentations p join cohorts c on c.id = p.cohort_id join programs o on o.id = c.program_id
    join gatherings g on g.id = p.gathering_id`;

const ALL = `${PRESENTED} order by ${FIRST_DAY} desc nulls last, p.id`;

/** Results presentations, as far as the asker reaches, the latest first. */
@Injectable()
export class ListPresentations {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<Answer> {
    const items = await this.database.read<Answer['items'][number]>(scope, ALL, []);
    return { items, abilities: { arrange: mayArrange(scope.actor) === null } };
  }
}
