import { z } from 'zod';
import { absence, absenceSort, gatheringFormat } from './gathering-shapes.ts';
import * as routes from './gatherings.routes.ts';
import { bilingual, day, id, instant, manyIds, nothing, serve } from './shapes.ts';

const MOST_DAYS = 14;
const MOST_DAYS_ASKED = 200;
const MOST_GROUPS = 20;

const ofOffering = z.strictObject({ offeringId: id<'Offering'>() });
const ofGathering = z.strictObject({ gatheringId: id<'Gathering'>() });
const ofSession = z.strictObject({ offeringSessionId: id<'OfferingSession'>() });
const reason = () => z.string().trim().min(1).max(400);
const timeOfDay = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const halfDays = () => z.array(z.enum(['am', 'pm'])).max(2);
const inBoth = (min: number, max: number) =>
  z.strictObject({ ja: z.string().trim().min(min).max(max), en: z.string().trim().min(min).max(max) });

/** For whom an event is, where it is not for everybody. */
const groupIds = () => z.array(id<'EnrollmentGroup'>()).max(MOST_GROUPS);

const planned = {
  title: inBoth(1, 80),
  format: gatheringFormat(),
  venueId: id<'Venue'>().nullable(),
  /** Where it is, where that is no venue of the list; not kept online, or beside a venue. */
  place: z.string().trim().max(200),
  /** Where to join online; not kept in a room alone. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  note: inBoth(0, 1000),
  days: z
    .array(
      z
        .strictObject({
          /** Null: a day that is added. */
          sessionId: id<'OfferingSession'>().nullable(),
          day: day(),
          startsAt: timeOfDay(),
          endsAt: timeOfDay(),
          halfDays: halfDays(),
        })
        .meta({ id: 'GatheringDayInput' }),
    )
    .min(1)
    .max(MOST_DAYS),
};

const shown = {
  id: id<'Gathering'>(),
  title: bilingual(),
  format: gatheringFormat(),
  venue: z.strictObject({ id: id<'Venue'>(), name: z.string(), room: z.string(), address: z.string() }).nullable(),
  place: z.string(),
  link: z.string().nullable(),
  note: bilingual(),
  state: z.enum(['planned', 'canceled']),
};
const dayShown = {
  id: id<'OfferingSession'>(),
  day: day(),
  startsAt: instant(),
  endsAt: instant(),
  halfDays: z.array(z.enum(['am', 'pm'])),
  state: z.enum(['planned', 'canceled']),
};

const GatheringNow = z.strictObject({ id: id<'Gathering'>(), version: z.int() }).meta({ id: 'GatheringNow' });

export const listGatherings = serve('listGatherings', routes.listGatheringsRoute, {
  params: ofOffering,
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          ...shown,
          version: z.int(),
          /** None: everybody. */
          groupIds: groupIds(),
          days: z.array(
            z.strictObject({
              ...dayShown,
              revision: z.int(),
              hasAttendance: z.boolean(),
              /** People who have said that they cannot come, or not for all of it. */
              absences: z.int(),
            }),
          ),
          abilities: z.strictObject({ change: z.boolean(), cancel: z.boolean() }),
        })
        .meta({ id: 'Gathering' }),
    ),
    abilities: z.strictObject({ schedule: z.boolean() }),
  }),
});

export const scheduleGathering = serve('scheduleGathering', routes.scheduleGatheringRoute, {
  params: ofOffering,
  /** For whom it is stays as it was scheduled. */
  input: z.strictObject({ ...planned, groupIds: groupIds().optional() }).meta({ id: 'GatheringInput' }),
  answer: GatheringNow,
});

export const previewGathering = serve('previewGathering', routes.previewGatheringRoute, {
  params: ofOffering,
  input: z.strictObject({
    /** With commas between them. */
    days: z
      .string()
      .max(MOST_DAYS_ASKED)
      .transform((text) => text.split(','))
      .pipe(z.array(day()).max(MOST_DAYS)),
    /** With commas between them; none: everybody. */
    groupIds: manyIds(),
  }),
  answer: z.strictObject({
    people: z.int(),
    /** Who has another session on one of these days. */
    collisions: z.array(
      z
        .strictObject({ learnerName: z.string(), offeringName: z.string(), day: day() })
        .meta({ id: 'GatheringCollision' }),
    ),
  }),
});

export const changeGathering = serve('changeGathering', routes.changeGatheringRoute, {
  params: ofGathering,
  input: z.strictObject({ ...planned, reason: reason(), version: z.int() }).meta({ id: 'GatheringChangeInput' }),
  answer: GatheringNow,
});

export const cancelGathering = serve('cancelGathering', routes.cancelGatheringRoute, {
  params: ofGathering,
  input: z.strictObject({ reason: reason(), version: z.int() }).meta({ id: 'GatheringCancellationInput' }),
  answer: GatheringNow,
});

export const listMyGatherings = serve('listMyGatherings', routes.listMyGatheringsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          ...shown,
          offeringName: z.string(),
          days: z.array(
            z.strictObject({
              ...dayShown,
              isOver: z.boolean(),
              absence: absence().nullable(),
              abilities: z.strictObject({ tellAbsence: z.boolean() }),
            }),
          ),
        })
        .meta({ id: 'MyGathering' }),
    ),
  }),
});

const AbsenceInput = z
  .strictObject({ sort: absenceSort(), words: z.string().trim().max(400), isPartial: z.boolean() })
  .meta({ id: 'AbsenceInput' });

export const tellAbsence = serve('tellAbsence', routes.tellAbsenceRoute, {
  params: ofSession,
  input: AbsenceInput,
  answer: nothing(),
});

export const withdrawAbsence = serve('withdrawAbsence', routes.withdrawAbsenceRoute, {
  params: ofSession,
  input: nothing(),
  answer: nothing(),
});

export const noteAbsence = serve('noteAbsence', routes.noteAbsenceRoute, {
  params: ofSession,
  input: z
    .strictObject({
      enrollmentId: id<'Enrollment'>(),
      /** Null: it was noted by mistake. */
      absence: AbsenceInput.nullable(),
    })
    .meta({ id: 'AbsenceNoteInput' }),
  answer: nothing(),
});
