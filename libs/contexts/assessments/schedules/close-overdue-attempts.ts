import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Every, type Schedule } from '#platform';
import { AttemptsOverdue } from '../queries/attempts-overdue.ts';
import { CloseAttempt } from '../use-cases/close-attempt.ts';

/** When time or access is over, open attempts are submitted with what was saved. */
@Every({ minutes: 1 }, 'mark-attempts')
@Injectable()
export class CloseOverdueAttempts implements Schedule {
  constructor(
    private readonly attemptsOverdue: AttemptsOverdue,
    private readonly closeAttempt: CloseAttempt,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const attemptId of await this.attemptsOverdue.ask(this.clock.now())) {
      await this.closeAttempt.execute(attemptId).catch((error: unknown) => failures.push(error));
    }
    if (failures.length) throw new AggregateError(failures, 'Attempts that could not be closed');
  }
}
