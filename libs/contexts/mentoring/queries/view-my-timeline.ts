import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyTimeline } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import type { TraineeId } from '../domain/ids.ts';
import { mayTakePart } from '../policy.ts';
import { TimelineOf } from './timeline-of.ts';
import { TraineeFacts } from './trainee-facts.ts';

/** The timeline of one's own year: never a note. */
@Injectable()
export class ViewMyTimeline {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly timelineOf: TimelineOf,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<AnswerOf<typeof viewMyTimeline>> {
    insist(mayTakePart(scope.actor, await this.trainees.of(scope, id)));
    return { items: await this.timelineOf.ask(scope, id, ['event', 'submission', 'log', 'placing']) };
  }
}
