import { Injectable } from '@nestjs/common';
import { type Authority, Clock } from '#kernel';
import { Every, type Schedule } from '#platform';
import { DueResults } from '../queries/due-results.ts';
import { RemindOfAnswer } from '../use-cases/remind-of-answer.ts';

/** Two days before a place would go to somebody else. */
@Every({ minutes: 10 }, 'settle-places')
@Injectable()
export class RemindOfAnswersDue implements Schedule {
  constructor(
    private readonly due: DueResults,
    private readonly remindOfAnswer: RemindOfAnswer,
    private readonly clock: Clock,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const place of await this.due.reminders(under, this.clock.now())) await this.remindOfAnswer.execute(place);
  }
}
