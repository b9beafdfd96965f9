import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyYear } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import { TraineeNotFound } from '../domain/errors.ts';
import type { TraineeId } from '../domain/ids.ts';
import { mayTakePart } from '../policy.ts';
import { BEGINS_AT, TRAINEE, TRAINEE_FROM } from './trainee-columns.ts';
import { TraineeFacts } from './trainee-facts.ts';

type Year = AnswerOf<typeof viewMyYear>;

const ONE = `select ${TRAINEE}, ${BEGINS_AT} ${TRAINEE_FROM} where t.id = $1`;

/** One year of somebody, as they see it themselves. */
@Injectable()
export class ViewMyYear {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<Year> {
    insist(mayTakePart(scope.actor, await this.trainees.of(scope, id)));
    const [year] = await this.database.read<Year>(scope, ONE, [id]);
    if (!year) throw new TraineeNotFound();
    return year;
  }
}
