import { z } from 'zod';
import { absenceSort } from './gathering-shapes.ts';
import * as routes from './guiding.routes.ts';
import { bilingual, id, instant, nothing, serve } from './shapes.ts';

const LONGEST_SILENCE = 365;

const ofTrainee = z.strictObject({ traineeId: id<'Trainee'>() });

const TimelineItem = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['event', 'submission', 'log', 'placing', 'note']),
    detail: z.enum([
      'present',
      'in-part',
      'absent',
      'unmarked',
      'submitted',
      'submitted-again',
      'comment',
      'ask-revision',
      'accept',
      'entry',
      'answer',
      'answered-back',
      'joined',
      'placed',
      'left',
      'note',
    ]),
    at: instant(),
    /** Of the event, the milestone, the track or the seminar. */
    title: bilingual().nullable(),
    /** Whose words they are; null where they are the trainee's or nobody's. */
    byName: z.string().nullable(),
    words: z.string(),
    /** What was told of not coming to an event, or only for a part; its words are `words`. Null: nothing. */
    absence: z.strictObject({ sort: absenceSort(), isPartial: z.boolean() }).nullable(),
  })
  .meta({ id: 'TimelineItem' });
const timeline = z.strictObject({ items: z.array(TimelineItem) });

export const viewMyTimeline = serve('viewMyTimeline', routes.viewMyTimelineRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: timeline,
});

export const viewTraineeTimeline = serve('viewTraineeTimeline', routes.viewTraineeTimelineRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: timeline,
});

const GuidedTrainee = z
  .strictObject({
    traineeId: id<'Trainee'>(),
    name: z.string(),
    programName: bilingual(),
    track: bilingual(),
    seminar: bilingual().nullable(),
    isMine: z.boolean(),
    unanswered: z.int(),
    waiting: z.int(),
    overdue: z.int(),
    silentDays: z.int(),
    /** What they need, the most pressing first. */
    needs: z.array(z.enum(['awaits-answer', 'awaits-feedback', 'overdue', 'silent'])),
  })
  .meta({ id: 'GuidedTrainee' });

export const listGuided = serve('listGuided', routes.listGuidedRoute, {
  params: nothing(),
  input: z.strictObject({ silentAfter: z.coerce.number().int().min(1).max(LONGEST_SILENCE).optional() }),
  answer: z
    .strictObject({
      items: z.array(GuidedTrainee),
      counts: z.strictObject({
        trainees: z.int(),
        mine: z.int(),
        unanswered: z.int(),
        waiting: z.int(),
        overdue: z.int(),
        silent: z.int(),
      }),
      silentAfter: z.int(),
    })
    .meta({ id: 'GuidedTrainees' }),
});
