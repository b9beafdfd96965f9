import { z } from 'zod';
import * as routes from './results-presentations.routes.ts';
import { bilingual, day, document, id, instant, nothing, serve } from './shapes.ts';

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
  programCode: z.string(),
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

const LONGEST_MINUTES = 24 * 60;
const MOST_WORKS = 200;
const MOST_BOOTHS = 500;
const trackId = id<'Track'>();
const workId = id<'Work'>();
const slotId = id<'PresentationSlot'>();
const SlotKind = z.enum(['stage', 'poster', 'video', 'other']).meta({ id: 'SlotKind' });
const line = z.string().trim().min(1).max(200);
const said = z.strictObject({ ja: line, en: line });
/** `13:30`, in Japan's time, on the day. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const ofSlot = z.strictObject({ presentationId, slotId });

const slotFields = {
  sessionId: id<'OfferingSession'>(),
  startsAt: timeOfDay,
  minutes: z.int().min(1).max(LONGEST_MINUTES),
  kind: SlotKind,
  hall: said,
  /** Of a poster; left aside otherwise. */
  booth: z.int().min(1).max(MOST_BOOTHS).nullable(),
  /** Null: that of its work, also in public, and there only while the work is public. */
  title: said.nullable(),
  trackId: trackId.nullable(),
  workId: workId.nullable(),
};

const Slot = z
  .strictObject({
    slotId,
    sessionId: id<'OfferingSession'>(),
    startsAt: instant(),
    endsAt: instant(),
    kind: SlotKind,
    hall: bilingual(),
    booth: z.int().nullable(),
    /** Null where it is that of its work. */
    ownTitle: bilingual().nullable(),
    /** Null where it shows a work that the asker may not see, or one that is gone. */
    title: bilingual().nullable(),
    track: z.strictObject({ trackId, name: bilingual() }).nullable(),
    work: z.strictObject({ workId, title: bilingual(), isPublic: z.boolean(), isOwn: z.boolean() }).nullable(),
    /** By how much it is later than was told. */
    delayMinutes: z.int(),
    begunAt: instant().nullable(),
    finishedAt: instant().nullable(),
    version: z.int(),
    /** Why it does not fit what the gathering is now. */
    misfit: z.enum(['gathering-canceled', 'day-canceled', 'outside-of-day']).nullable(),
  })
  .meta({ id: 'PresentationSlot' });

export const viewTimetable = serve('viewTimetable', routes.viewTimetableRoute, {
  params: ofOne,
  input: nothing(),
  answer: z
    .strictObject({
      slots: z.array(Slot),
      works: z.array(
        z.strictObject({
          workId,
          title: bilingual(),
          trackIds: z.array(trackId),
          /** As far as the asker may know them. */
          authors: z.array(z.string()),
          shownAs: z.array(SlotKind),
        }),
      ),
      tracks: z.array(z.strictObject({ trackId, name: bilingual() })),
      isPublished: z.boolean(),
      version: z.int(),
      abilities,
    })
    .meta({ id: 'Timetable' }),
});

export const addSlot = serve('addSlot', routes.addSlotRoute, {
  params: ofOne,
  input: z.strictObject(slotFields).meta({ id: 'SlotInput' }),
  answer: z.strictObject({ slotId }),
});

export const fillSlots = serve('fillSlots', routes.fillSlotsRoute, {
  params: ofOne,
  input: z
    .strictObject({
      sessionId: id<'OfferingSession'>(),
      startsAt: timeOfDay,
      minutes: z.int().min(1).max(LONGEST_MINUTES),
      pauseMinutes: z.int().min(0).max(LONGEST_MINUTES),
      kind: z.enum(['stage', 'poster', 'video']),
      hall: said,
      booth: z.int().min(1).max(MOST_BOOTHS),
      workIds: z.array(workId).min(1).max(MOST_WORKS),
    })
    .meta({ id: 'SlotsToFill' }),
  answer: z.strictObject({ slots: z.int() }),
});

export const correctSlot = serve('correctSlot', routes.correctSlotRoute, {
  params: ofSlot,
  input: z.strictObject({ ...slotFields, version: z.int() }).meta({ id: 'SlotCorrection' }),
  answer: z.strictObject({ version: z.int() }),
});

export const removeSlot = serve('removeSlot', routes.removeSlotRoute, {
  params: ofSlot,
  input: nothing(),
  answer: nothing(),
});

export const shiftSlots = serve('shiftSlots', routes.shiftSlotsRoute, {
  params: ofSlot,
  input: z.strictObject({
    /** Earlier where negative. */
    minutes: z.int().min(-LONGEST_MINUTES).max(LONGEST_MINUTES),
    isInAllHalls: z.boolean(),
    /** Told to everybody as a delay; otherwise the timetable is another. */
    isDelay: z.boolean(),
  }),
  answer: z.strictObject({ slots: z.int() }),
});

export const markSlot = serve('markSlot', routes.markSlotRoute, {
  params: ofSlot,
  input: z.strictObject({ mark: z.enum(['begun', 'finished', 'unmarked']) }),
  answer: nothing(),
});

export const publishTimetable = serve('publishTimetable', routes.publishTimetableRoute, {
  params: ofOne,
  input: z.strictObject({ isPublished: z.boolean(), version: z.int() }),
  answer: z.strictObject({ version: z.int() }),
});

export const listMyPresentations = serve('listMyPresentations', routes.listMyPresentationsRoute, {
  params: z.strictObject({ traineeId: id<'Trainee'>() }),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(z.strictObject({ ...presented, slots: z.array(Slot) }).meta({ id: 'MyPresentation' })),
  }),
});

export const printProgram = serve('printProgram', routes.printProgramRoute, {
  params: z.strictObject({ presentationId, language: z.enum(['ja', 'en']) }),
  input: nothing(),
  answer: document(),
});
