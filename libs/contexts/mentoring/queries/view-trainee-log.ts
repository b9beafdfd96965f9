import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewTraineeLog } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import type { TraineeId } from '../domain/ids.ts';
import { mayGuide, mayViewTrainee } from '../policy.ts';
import { LogOf } from './log-of.ts';
import { TraineeFacts } from './trainee-facts.ts';

/** The log of a trainee, for those who guide them. */
@Injectable()
export class ViewTraineeLog {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly logOf: LogOf,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<AnswerOf<typeof viewTraineeLog>> {
    const trainee = await this.trainees.of(scope, id);
    insist(mayViewTrainee(scope.actor, trainee));
    const answer = trainee.state === 'active' && mayGuide(scope.actor, trainee) === null;
    return { items: await this.logOf.ask(scope, id, { write: false, answer }) };
  }
}
