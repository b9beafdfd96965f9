import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { type StandingKnown, Standings } from './standings.ts';

/** How far one trainee is with what is asked of them. */
export interface SubmissionsKnown {
  readonly traineeId: TraineeId;
  /** The milestones of their track and of all tracks. */
  readonly asked: number;
  /** Of these: something was handed in, whatever became of it. */
  readonly submitted: number;
  readonly accepted: number;
  /** Nothing has come by when it was due, or no answer by the end of a revision. */
  readonly overdue: number;
  /** What counts came late. */
  readonly late: number;
  /** A version that nobody has given feedback on. */
  readonly waiting: number;
}

/** For other contexts and slices: what trainees have handed in. Joins the caller's transaction. */
@Injectable()
export class SubmissionsOf {
  constructor(
    private readonly standings: Standings,
    private readonly transaction: Transaction,
  ) {}

  /** One row per trainee in reach; null reads for a reaction or a schedule, whatever it runs under. */
  ask(scope: AuthorizedScope | null, traineeIds: readonly TraineeId[]): Promise<SubmissionsKnown[]> {
    const counted = async (asker: AuthorizedScope | 'weigh-submissions') => {
      const standings = await this.standings.of(asker, { traineeIds });
      return traineeIds.map((id) => countedOf(id, standings));
    };
    return scope ? counted(scope) : this.transaction.under('weigh-submissions', () => counted('weigh-submissions'));
  }
}

function countedOf(traineeId: TraineeId, standings: readonly StandingKnown[]): SubmissionsKnown {
  const own = standings.filter((standing) => standing.traineeId === traineeId);
  const count = (holds: (standing: StandingKnown) => boolean) => own.filter(holds).length;
  return {
    traineeId,
    asked: own.length,
    submitted: count(({ versions }) => versions > 0),
    accepted: count(({ state }) => state === 'accepted'),
    overdue: count((standing) => standing.isOverdue),
    late: count((standing) => standing.isLate),
    waiting: count((standing) => standing.isWaiting),
  };
}
