import { Injectable } from '@nestjs/common';
import { DatabaseClock, EventLog } from '#platform';
import { cohortPlaceMovedUp, placeTold } from '../domain/decision-events.ts';
import type { CohortId } from '../domain/ids.ts';
import { answerUntil, nextUp, type ResultInTrack } from '../domain/moving-up.ts';
import { resultAfter } from '../domain/result.ts';
import { type Fillable, ResultStatement, type TrackToFill } from '../persistence/result.statement.ts';

/**
 * Offers each place that became free to the first of its track's reserve. Inside a transaction that has taken the cohort's
 * turn, so that nobody moves up twice. Done already: nothing happens.
 */
@Injectable()
export class FillPlaces {
  constructor(
    private readonly results: ResultStatement,
    private readonly events: EventLog,
    private readonly clock: DatabaseClock,
  ) {}

  async execute(cohortId: CohortId): Promise<void> {
    const fillable = await this.results.fillable(cohortId);
    if (fillable) await this.among(fillable);
  }

  /** In every track: whoever let go of a place in one may be in reserve for another. */
  async among(cohort: Fillable): Promise<void> {
    for (const track of await this.results.tracks(cohort.cohortId)) {
      let next = nextUp(track.places, await this.results.ofTrack(track.trackId));
      while (next) {
        await this.moveUp(cohort, track, next);
        next = nextUp(track.places, await this.results.ofTrack(track.trackId));
      }
    }
  }

  /** Before the instant nobody is told: they learn of the place with everybody, and answer by the same time. */
  private async moveUp(
    { cohortId, organizationId, reserveAnswerDays, answersCloseAt, isOut }: Fillable,
    { trackId }: TrackToFill,
    { applicationId: cohortApplicationId, learnerId, state }: ResultInTrack,
  ): Promise<void> {
    const now = await this.clock.now();
    const answerBy = answerUntil(now, reserveAnswerDays, answersCloseAt);
    await this.results.moveUp(cohortApplicationId, resultAfter(state, 'move-up'), {
      at: now,
      answerBy: isOut ? answerBy : null,
    });
    if (!isOut) return;
    const place = { organizationId, cohortApplicationId, cohortId, trackId, learnerId };
    await this.events.append(placeTold(cohortPlaceMovedUp, place, { answerBy: answerBy.toISOString() }));
  }
}
