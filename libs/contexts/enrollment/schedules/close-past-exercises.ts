import { Injectable } from '@nestjs/common';
import { scopeOf } from '#identity';
import type { Authority } from '#kernel';
import { Daily, type Schedule } from '#platform';
import { DueApplications } from '../queries/due-applications.ts';
import { ClosePastLine } from '../use-cases/close-past-line.ts';
import { ClosePastSeats } from '../use-cases/close-past-seats.ts';

/** What an exercise leaves behind on its day: lines that lead nowhere, and seats that are over. */
@Daily('00:10', 'allot-seats')
@Injectable()
export class ClosePastExercises implements Schedule {
  constructor(
    private readonly due: DueApplications,
    private readonly closePastLine: ClosePastLine,
    private readonly closePastSeats: ClosePastSeats,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const id of await this.due.past(under)) await this.closePastLine.execute(scopeOf(under), id);
    await this.closePastSeats.execute();
  }
}
