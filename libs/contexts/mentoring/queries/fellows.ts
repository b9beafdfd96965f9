import { Injectable } from '@nestjs/common';
import type { AnswerOf, listFellows } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database, Transaction } from '#platform';
import type { CohortId, TraineeId } from '../domain/ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';
import { WorkNotFound } from '../domain/work-errors.ts';
import { mayTakePart } from '../policy.ts';
import { TraineeFacts } from './trainee-facts.ts';

type Answer = AnswerOf<typeof listFellows>;

const ALL = `
  select t.id as "traineeId", a.name, jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as track
  from trainees t join accounts a on a.id = t.learner_id join tracks k on k.id = t.track_id
  where t.cohort_id = $1 and t.state = 'active' and t.id <> $2 order by k.position, a.name collate "ja-x-icu", t.id`;
const ONE = `
  select id as "traineeId", organization_id as "organizationId", learner_id as "learnerId", cohort_id as "cohortId",
    track_id as "trackId"
  from trainees where cohort_id = $1 and id = $2 and state = 'active'`;

/** The people of one's own cohort, by name and track: whom one may ask to make something together. */
@Injectable()
export class Fellows {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly database: Database,
    private readonly transaction: Transaction,
  ) {}

  async list(scope: AuthorizedScope, id: TraineeId): Promise<Answer> {
    const me = await this.trainees.of(scope, id);
    insist(mayTakePart(scope.actor, me));
    if (me.state === 'left') return { items: [] };
    return { items: await this.database.read<Answer['items'][number]>('invite-authors', ALL, [me.cohortId, id]) };
  }

  /** Throws `not-found`. In the caller's transaction. */
  async oneOf(cohortId: CohortId, id: TraineeId): Promise<OfTrainee> {
    const asked = [cohortId, id];
    const [fellow] = await this.transaction.under('invite-authors', () =>
      this.transaction.manager.query<OfTrainee[]>(ONE, asked),
    );
    if (!fellow) throw new WorkNotFound();
    return fellow;
  }
}
