import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewTrainee } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import { TraineeNotFound } from '../domain/errors.ts';
import type { TraineeId } from '../domain/ids.ts';
import { mayPlaceTrainee, mayViewTrainee } from '../policy.ts';
import { TRAINEE, TRAINEE_FROM } from './trainee-columns.ts';
import { TraineeFacts } from './trainee-facts.ts';

type Seen = AnswerOf<typeof viewTrainee>;

const ONE = `
  select ${TRAINEE}, t.id, a.name,
    to_char(t.joined_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "joinedAt",
    coalesce((select jsonb_agg(jsonb_build_object('seminarId', x.id, 'name', jsonb_build_object('ja', x.name_ja, 'en', x.name_en))
      order by x.position, x.id) from seminars x where x.track_id = t.track_id), '[]') as seminars,
    coalesce((select jsonb_agg(jsonb_build_object('personId', g.id, 'name', g.name) order by g.name collate "ja-x-icu", g.id)
      from (select distinct o.id, o.name from track_staff f join accounts o on o.id = f.person_id
        where f.track_id = t.track_id and f.part in ('course-master', 'trainer', 'assistant')) g), '[]') as guides
  ${TRAINEE_FROM} join accounts a on a.id = t.learner_id where t.id = $1`;

/** One trainee, for those who guide them: where they stand, and where they may be placed. */
@Injectable()
export class ViewTrainee {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<Seen> {
    const known = await this.trainees.of(scope, id);
    insist(mayViewTrainee(scope.actor, known));
    const [seen] = await this.database.read<Omit<Seen, 'abilities'>>(scope, ONE, [id]);
    if (!seen) throw new TraineeNotFound();
    return { ...seen, abilities: { place: mayPlaceTrainee(scope.actor, known) === null } };
  }
}
