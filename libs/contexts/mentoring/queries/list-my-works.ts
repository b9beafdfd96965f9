import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyWorks } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { mayTakePart } from '../policy.ts';
import { TraineeFacts } from './trainee-facts.ts';
import { WORK_FROM, WORK_ROW } from './work-rows.ts';

type Answer = AnswerOf<typeof listMyWorks>;
type Row = Answer['mine'][number] & { readonly isMine: boolean };

// The policies of the database show what is not one's own only as far as its authors let the cohort see it.
const OF_COHORT = `
  select ${WORK_ROW}, exists (select from work_authors m where m.work_id = w.id and m.trainee_id = $2) as "isMine"
  ${WORK_FROM} where w.cohort_id = $1 order by w.written_at desc, w.id`;

/** The works of somebody in their year, and those that their cohort may see; the latest first. */
@Injectable()
export class ListMyWorks {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<Answer> {
    const trainee = await this.trainees.of(scope, id);
    insist(mayTakePart(scope.actor, trainee));
    const rows = await this.database.read<Row>(scope, OF_COHORT, [trainee.cohortId, id]);
    const told = Map.groupBy(rows, ({ isMine }) => isMine);
    const shown = (isMine: boolean) => (told.get(isMine) ?? []).map(({ isMine: _isMine, ...row }) => row);
    return { mine: shown(true), ofOthers: shown(false), abilities: { begin: trainee.state === 'active' } };
  }
}
