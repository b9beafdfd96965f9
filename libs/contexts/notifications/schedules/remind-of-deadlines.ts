import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { RemindOfAnswers } from '../use-cases/remind-of-answers.ts';

/** In the morning, whoever has not answered an offer or named the people of their seats is reminded of the deadline. */
@Daily('09:00', 'write-notices')
@Injectable()
export class RemindOfDeadlines implements Schedule {
  constructor(private readonly remindOfAnswers: RemindOfAnswers) {}

  run(): Promise<void> {
    return this.remindOfAnswers.execute();
  }
}
