import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyPresentationComments } from '#contract';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { TraineeFacts } from '#mentoring';
import { Database } from '#platform';
import { mayTakePartIn } from '../policy.ts';
import { SLOT_TITLE } from './judged-columns.ts';

type Answer = AnswerOf<typeof listMyPresentationComments>;

const FIND = `
  select jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as "presentationTitle", ${SLOT_TITLE},
    (select jsonb_agg(m.comment order by m.id) from presenter_comments m where m.slot_id = s.id and m.trainee_id = $1)
      as comments
  from presentation_slots s join results_presentations p on p.id = s.presentation_id
    join gatherings g on g.id = p.gathering_id
  where exists (select from presenter_comments m where m.slot_id = s.id and m.trainee_id = $1)
  order by s.starts_at, s.id`;

/** What judges wrote of what a trainee presented, once the office released it: never who, and no score. */
@Injectable()
export class MyPresentationComments {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
  ) {}

  async ask(scope: AuthorizedScope, traineeId: Id<'Trainee'>): Promise<Answer> {
    insist(mayTakePartIn(scope.actor, await this.trainees.of(scope, traineeId)));
    return { items: await this.database.read<Answer['items'][number]>(scope, FIND, [traineeId]) };
  }
}
