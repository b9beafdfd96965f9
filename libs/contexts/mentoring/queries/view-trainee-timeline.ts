import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewTraineeTimeline } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import type { TraineeId } from '../domain/ids.ts';
import { mayNote, mayViewTrainee } from '../policy.ts';
import { TimelineOf } from './timeline-of.ts';
import { TraineeFacts } from './trainee-facts.ts';

const SEEN_BY_BOTH = ['event', 'submission', 'log', 'placing'] as const;

/** The timeline of a trainee for those who guide them, with what they noted. */
@Injectable()
export class ViewTraineeTimeline {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly timelineOf: TimelineOf,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<AnswerOf<typeof viewTraineeTimeline>> {
    const trainee = await this.trainees.of(scope, id);
    insist(mayViewTrainee(scope.actor, trainee));
    const kinds = mayNote(scope.actor, trainee) === null ? [...SEEN_BY_BOTH, 'note' as const] : SEEN_BY_BOTH;
    return { items: await this.timelineOf.ask(scope, id, kinds) };
  }
}
