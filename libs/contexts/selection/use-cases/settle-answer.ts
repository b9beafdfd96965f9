import { Injectable } from '@nestjs/common';
import { EnrollAccepted } from '#enrollment';
import { scopeOf } from '#identity';
import { EventLog } from '#platform';
import { AnswersAreClosed, CohortWithoutOffering } from '../domain/decision-errors.ts';
import { cohortPlaceAccepted, cohortPlaceDeclined, placeTold } from '../domain/decision-events.ts';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';
import { resultAfter, type ResultState } from '../domain/result.ts';
import { type Result, ResultStatement } from '../persistence/result.statement.ts';
import { FillPlaces } from './fill-places.ts';
import { HoldOwnResult } from './hold-own-result.ts';

export type PlaceAnswer = 'accept' | 'decline';

interface Answered {
  readonly cohortId: CohortId;
  readonly id: CohortApplicationId;
  readonly answer: PlaceAnswer;
  /** What the office noted where it answers for somebody. */
  readonly note?: string;
}

/** What follows from an answer: whoever takes the place is enrolled, else it goes to the next. Under an authority that settles places. */
@Injectable()
export class SettleAnswer {
  constructor(
    private readonly holdOwnResult: HoldOwnResult,
    private readonly results: ResultStatement,
    private readonly fillPlaces: FillPlaces,
    private readonly enrollAccepted: EnrollAccepted,
    private readonly events: EventLog,
  ) {}

  async execute({ cohortId, id, answer, note }: Answered): Promise<{ state: ResultState }> {
    const { result, now } = await this.holdOwnResult.execute(cohortId, id);
    const state = resultAfter(result.state, answer);
    if (result.answerBy <= now) throw new AnswersAreClosed(result.answerBy);
    await this.results.move(id, state, now);
    await (answer === 'accept' ? this.enroll(result, note) : this.letGo(result, note));
    return { state };
  }

  private async enroll(result: Result, note?: string): Promise<void> {
    const { offeringId, organizationId, learnerId: personId } = result;
    if (!offeringId) throw new CohortWithoutOffering();
    const place = { offeringId, organizationId, personId };
    const { enrollmentId } = await this.enrollAccepted.execute(scopeOf('settle-places'), place);
    const facts = { enrollmentId, offeringId, ...forThem(note) };
    await this.events.append({ ...placeTold(cohortPlaceAccepted, result, facts), ...because(note) });
  }

  private async letGo(result: Result, note?: string): Promise<void> {
    await this.events.append({ ...placeTold(cohortPlaceDeclined, result, forThem(note)), ...because(note) });
    await this.fillPlaces.execute(result.cohortId);
  }
}

const forThem = (note?: string) => (note === undefined ? {} : { isByOffice: true });
const because = (note?: string) => (note === undefined ? {} : { reason: note });
