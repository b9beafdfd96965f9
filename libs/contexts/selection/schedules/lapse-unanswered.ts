import { Injectable } from '@nestjs/common';
import { type Authority, Clock } from '#kernel';
import { Every, type Schedule } from '#platform';
import { DueResults } from '../queries/due-results.ts';
import { LapsePlace } from '../use-cases/lapse-place.ts';

/** Places that were offered and not taken do not stay empty. */
@Every({ minutes: 1 }, 'settle-places')
@Injectable()
export class LapseUnanswered implements Schedule {
  constructor(
    private readonly due: DueResults,
    private readonly lapsePlace: LapsePlace,
    private readonly clock: Clock,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const place of await this.due.unanswered(under, this.clock.now())) await this.lapsePlace.execute(place);
  }
}
