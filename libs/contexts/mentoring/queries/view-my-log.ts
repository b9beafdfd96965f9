import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyLog } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { mayTakePart } from '../policy.ts';
import { LogOf } from './log-of.ts';
import { TraineeFacts } from './trainee-facts.ts';

type MyLog = AnswerOf<typeof viewMyLog>;

const DRAFT = 'select body, links, revision from log_drafts where trainee_id = $1';
const EMPTY = { body: '', links: [], revision: 0 };

/** What a trainee wrote of their year, what was answered, and what they are writing. */
@Injectable()
export class ViewMyLog {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
    private readonly logOf: LogOf,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<MyLog> {
    const trainee = await this.trainees.of(scope, id);
    insist(mayTakePart(scope.actor, trainee));
    const write = trainee.state === 'active';
    const [draft = EMPTY] = await this.database.read<MyLog['draft']>(scope, DRAFT, [id]);
    return { draft, items: await this.logOf.ask(scope, id, { write, answer: write }), abilities: { write } };
  }
}
