import { z } from 'zod';
import * as routes from './results-presentations.routes.ts';
import { bilingual, day, id, instant, nothing, serve } from './shapes.ts';

const LONGEST_NOTICE = 2000;

const presentationId = id<'ResultsPresentation'>();
const gatheringId = id<'Gathering'>();
const text = z.string().trim().max(LONGEST_NOTICE);
/** In both languages or in none. */
const notice = z.strictObject({ ja: text, en: text }).refine(({ ja, en }) => (ja === '') === (en === ''));
const ofOne = z.strictObject({ presentationId });

const Day = z
  .strictObject({
    sessionId: id<'OfferingSession'>(),
    day: day(),
    startsAt: instant(),
    endsAt: instant(),
    state: z.enum(['planned', 'canceled']),
  })
  .meta({ id: 'PresentationDay' });

const gathered = {
  gatheringId,
  cohortId: id<'Cohort'>(),
  programName: bilingual(),
  fiscalYear: z.int(),
  /** What the gathering is called. */
  title: bilingual(),
  format: z.enum(['in-person', 'online', 'hybrid']),
  /** Empty online. */
  place: z.string(),
  isCanceled: z.boolean(),
  /** In their order; what does not take place any more, too. */
  days: z.array(Day),
};
const presented = { presentationId, ...gathered, isPublished: z.boolean(), slots: z.int() };
const abilities = z.strictObject({ arrange: z.boolean() });

export const listPresentations = serve('listPresentations', routes.listPresentationsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(z.strictObject(presented).meta({ id: 'PresentationRow' })),
    abilities,
  }),
});

export const listGatheringsToPresent = serve('listGatheringsToPresent', routes.listGatheringsToPresentRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(z.strictObject(gathered).meta({ id: 'GatheringToPresent' })) }),
});

export const definePresentation = serve('definePresentation', routes.definePresentationRoute, {
  params: nothing(),
  input: z.strictObject({ gatheringId, notice }).meta({ id: 'PresentationInput' }),
  answer: z.strictObject({ presentationId }),
});

export const viewPresentation = serve('viewPresentation', routes.viewPresentationRoute, {
  params: ofOne,
  input: nothing(),
  answer: z
    .strictObject({ ...presented, notice: bilingual(), version: z.int(), abilities })
    .meta({ id: 'PresentationDetail' }),
});

export const correctPresentation = serve('correctPresentation', routes.correctPresentationRoute, {
  params: ofOne,
  input: z.strictObject({ notice, version: z.int() }).meta({ id: 'PresentationCorrection' }),
  answer: z.strictObject({ version: z.int() }),
});

export const removePresentation = serve('removePresentation', routes.removePresentationRoute, {
  params: ofOne,
  input: nothing(),
  answer: nothing(),
});
