import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { CohortApplicationNotFound } from '../domain/application-errors.ts';
import type { FormQuestion } from '../domain/cohort-parts.ts';
import { CohortPartNotFound } from '../domain/errors.ts';
import type { CohortApplicationId, CohortId, FormQuestionId, TrackId } from '../domain/ids.ts';
import { PlanOfCohort } from './plan-of-cohort.ts';

const PLACE = `
  select cohort_id as "cohortId", track_id as "trackId" from cohort_applications where id = $1 and learner_id = $2`;

/** A question that somebody's own application has to answer. */
@Injectable()
export class QuestionOfTrack {
  constructor(
    private readonly database: Database,
    private readonly plan: PlanOfCohort,
  ) {}

  async ask(scope: AuthorizedScope, id: CohortApplicationId, questionId: FormQuestionId): Promise<FormQuestion> {
    const asked = [id, scope.actor.personId];
    const [place] = await this.database.read<{ cohortId: CohortId; trackId: TrackId }>(scope, PLACE, asked);
    if (!place) throw new CohortApplicationNotFound();
    const questions = await this.plan.questions(scope, place.cohortId, { trackId: place.trackId });
    const question = questions.find(({ id: of }) => of === questionId);
    if (!question) throw new CohortPartNotFound();
    return question;
  }
}
