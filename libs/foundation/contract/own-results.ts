import { z } from 'zod';
import * as routes from './decisions.routes.ts';
import { bilingual, fiscalYear, id, instant, nothing, serve } from './shapes.ts';

const LONGEST_NOTE = 400;

const cohortApplicationId = id<'CohortApplication'>();

/** Who is accepted is offered a place; what becomes of it is theirs to say. */
export const resultState = z
  .enum(['rejected', 'reserve', 'offered', 'accepted', 'declined', 'lapsed', 'given-up'])
  .meta({ id: 'ApplicationResultState' });

export const viewOwnResult = serve('viewOwnResult', routes.viewOwnResultRoute, {
  params: z.strictObject({ cohortId: id<'Cohort'>() }),
  input: nothing(),
  answer: z
    .strictObject({
      cohortId: id<'Cohort'>(),
      program: bilingual(),
      fiscalYear: fiscalYear(),
      isOut: z.boolean(),
      /** Of one's own applications, in the order of the tracks; none before the instant. */
      results: z.array(
        z
          .strictObject({
            cohortApplicationId,
            trackId: id<'Track'>(),
            track: bilingual(),
            state: resultState,
            /** Until when a place that is offered is kept; null where there is nothing to answer. */
            answerBy: instant().nullable(),
            answeredAt: instant().nullable(),
            /** Moved up from the reserve. */
            isMovedUp: z.boolean(),
            abilities: z.strictObject({ accept: z.boolean(), decline: z.boolean() }),
          })
          .meta({ id: 'OwnResult' }),
      ),
    })
    .meta({ id: 'OwnResults' }),
});

const resultNow = z.strictObject({ state: resultState }).meta({ id: 'ResultNow' });

export const acceptPlace = serve('acceptPlace', routes.acceptPlaceRoute, {
  params: z.strictObject({ cohortApplicationId }),
  input: nothing(),
  answer: resultNow,
});

export const declinePlace = serve('declinePlace', routes.declinePlaceRoute, {
  params: z.strictObject({ cohortApplicationId }),
  input: nothing(),
  answer: resultNow,
});

export const answerForApplicant = serve('answerForApplicant', routes.answerForApplicantRoute, {
  params: z.strictObject({ cohortApplicationId }),
  input: z
    .strictObject({
      answer: z.enum(['accept', 'decline']),
      /** How and when they said so; for the history. */
      note: z.string().trim().min(1).max(LONGEST_NOTE),
    })
    .meta({ id: 'AnswerForApplicantInput' }),
  answer: resultNow,
});
