import { Injectable } from '@nestjs/common';
import type { AnswerOf, listPreLearning } from '#contract';
import type { AuthorizedScope, OfferingId } from '#kernel';
import { Database } from '#platform';

type Answer = AnswerOf<typeof listPreLearning>;

const DUE = `
  select s.starts_on - 1 as "dueOn", exists (select from content_versions v
    where v.edition_id = o.edition_id and v.state = 'published') as "hasLessons"
  from offerings o left join seated_offerings s on s.offering_id = o.id where o.id = $1`;
const PEOPLE = `
  select e.id as "enrollmentId",
    case when e.lessons_read_at is not null then 'done' when e.started_at is not null then 'begun' else 'not-begun' end as state
  from enrollments e where e.offering_id = $1 and e.state = 'active' order by e.id`;

/** How far the people of an offering are with its pre-learning: done or not, never a score. */
@Injectable()
export class PreLearningOf {
  constructor(private readonly database: Database) {}

  /** Nobody is named where there is nothing to read. */
  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<Answer> {
    const [known] = await this.database.read<{ dueOn: Answer['dueOn']; hasLessons: boolean }>(scope, DUE, [offeringId]);
    if (!known?.hasLessons) return { dueOn: known?.dueOn ?? null, items: [] };
    const items = await this.database.read<Answer['items'][number]>(scope, PEOPLE, [offeringId]);
    return { dueOn: known.dueOn, items };
  }
}
