import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { Transaction } from '#platform';
import { ReturnPlace } from '#selection';
import { YearHasBegun } from '../domain/errors.ts';
import type { TraineeId } from '../domain/ids.ts';
import { YearBeginning } from '../queries/year-beginning.ts';
import { OwnYear } from './own-year.ts';

/** A trainee gives up their place themself, until the first event of the year begins; from then on they ask the office. */
@Injectable()
export class GiveUpYear {
  constructor(
    private readonly ownYear: OwnYear,
    private readonly yearBeginning: YearBeginning,
    private readonly returnPlace: ReturnPlace,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, traineeId: TraineeId, reason: string): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { cohortId, trackId, learnerId } = await this.ownYear.find(scope, traineeId);
      const beginsAt = await this.yearBeginning.of(scope, cohortId);
      if (beginsAt && beginsAt <= this.clock.now()) throw new YearHasBegun();
      await this.returnPlace.execute({ cohortId, trackId, learnerId, reason });
      return {};
    });
  }
}
