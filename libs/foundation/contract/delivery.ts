import { z } from 'zod';
import * as routes from './delivery.routes.ts';
import { absence, gatheringOfSession } from './gathering-shapes.ts';
import { bilingual, day, document, id, instant, nothing, serve } from './shapes.ts';

const reason = () => z.string().trim().min(1).max(400);
const title = () => z.strictObject({ ja: z.string().trim().max(80), en: z.string().trim().max(80) });
/** The time of day in Japan, `09:30`. */
const timeOfDay = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const halfDay = () => z.enum(['am', 'pm']);
const mark = () => z.enum(['full', 'partial', 'absent']);
const source = () => z.enum(['staff', 'self', 'device']);
const verdict = () => z.enum(['full', 'partial', 'none']);

const ofOffering = z.strictObject({ offeringId: id<'Offering'>() });
const ofSession = z.strictObject({ offeringSessionId: id<'OfferingSession'>() });

const planned = {
  title: title(),
  day: day(),
  startsAt: timeOfDay(),
  endsAt: timeOfDay(),
  halfDays: z.array(halfDay()).max(2),
  /** Null: where the offering takes place. */
  venueId: id<'Venue'>().nullable(),
};

const session = {
  id: id<'OfferingSession'>(),
  offeringId: id<'Offering'>(),
  number: z.int(),
  title: bilingual(),
  day: day(),
  startsAt: instant(),
  endsAt: instant(),
  halfDays: z.array(halfDay()),
  venue: z.strictObject({ id: id<'Venue'>(), name: z.string(), room: z.string(), address: z.string() }).nullable(),
  /** Set where it takes place elsewhere than its offering. */
  ownVenueId: id<'Venue'>().nullable(),
  /** Null in an exercise. */
  gathering: gatheringOfSession().nullable(),
  state: z.enum(['planned', 'canceled']),
  /** How often it was moved or canceled: calendars take the highest. */
  revision: z.int(),
  version: z.int(),
};

const SessionRow = z
  .strictObject({
    ...session,
    hasAttendance: z.boolean(),
    abilities: z.strictObject({ reschedule: z.boolean(), cancel: z.boolean() }),
  })
  .meta({ id: 'SessionRow' });

const SessionNow = z
  .strictObject({ id: id<'OfferingSession'>(), revision: z.int(), version: z.int() })
  .meta({ id: 'SessionNow' });

const Collision = z
  .strictObject({ learnerName: z.string(), organizationName: z.string(), offeringName: z.string() })
  .meta({ id: 'SessionCollision' });

const Consequences = z
  .strictObject({
    confirmed: z.int(),
    organizations: z.int(),
    /** People who have another session on the new day. */
    collisions: z.array(Collision),
    deadline: z.strictObject({ before: instant().nullable(), after: instant().nullable() }),
  })
  .meta({ id: 'SessionConsequences' });

const Taught = z
  .strictObject({
    ...session,
    offeringName: z.string(),
    courseName: bilingual(),
    people: z.int(),
    /** Half-days of people that somebody has marked, of `people` times the half-days. */
    marked: z.int(),
    /** Commemorative stickers that were handed out in the offering. */
    stickers: z.int(),
    opensAt: instant(),
  })
  .meta({ id: 'TaughtSession' });

const recorded = {
  halfDay: halfDay(),
  mark: mark(),
  source: source(),
  recordedAt: instant(),
  version: z.int(),
};
const RecordedMark = z.strictObject(recorded).meta({ id: 'RecordedMark' });
const Attendance = z
  .strictObject({
    ...recorded,
    /** The same device has marked somebody else as well. */
    sharesDevice: z.boolean(),
  })
  .meta({ id: 'Attendance' });

const Participant = z
  .strictObject({
    enrollmentId: id<'Enrollment'>(),
    learnerName: z.string(),
    kana: z.string().nullable(),
    organizationName: z.string(),
    marks: z.array(Attendance),
    verdict: verdict().nullable(),
    /** What they or the staff have said of their not being there. */
    absence: absence().nullable(),
  })
  .meta({ id: 'Participant' });

const Roster = z
  .strictObject({
    session: Taught,
    /** All days of its offering that take place, and its own. */
    days: z.array(z.strictObject({ id: id<'OfferingSession'>(), number: z.int(), day: day() })),
    /** Attendance may be recorded now. */
    isOpen: z.boolean(),
    isOver: z.boolean(),
    now: instant(),
    people: z.array(Participant),
    abilities: z.strictObject({ record: z.boolean(), print: z.boolean() }),
  })
  .meta({ id: 'Roster' });

const MarkInput = z
  .strictObject({
    /** Made on the device that records; the same mark sent twice is recorded once. */
    nonce: z.uuid(),
    enrollmentId: id<'Enrollment'>(),
    halfDay: halfDay(),
    mark: mark(),
    /** The version the person looked at; 0 where nothing was marked. */
    seenVersion: z.int().min(0),
    /** Needed to correct what was recorded. */
    reason: z.string().trim().max(400).optional(),
  })
  .meta({ id: 'AttendanceMarkInput' });

const MarkOutcome = z
  .strictObject({
    nonce: z.uuid(),
    outcome: z.enum(['recorded', 'same', 'known', 'conflict', 'reason-needed', 'not-confirmed', 'not-held']),
    /** What stands now; null where nothing does. */
    current: RecordedMark.nullable(),
  })
  .meta({ id: 'AttendanceOutcome' });

export const listSessions = serve('listSessions', routes.listSessionsRoute, {
  params: ofOffering,
  input: nothing(),
  answer: z.strictObject({
    items: z.array(SessionRow),
    version: z.int(),
    abilities: z.strictObject({ schedule: z.boolean(), callOff: z.boolean() }),
  }),
});

export const scheduleSession = serve('scheduleSession', routes.scheduleSessionRoute, {
  params: ofOffering,
  input: z.strictObject(planned).meta({ id: 'SessionPlanInput' }),
  answer: SessionNow,
});

export const previewRescheduling = serve('previewRescheduling', routes.previewReschedulingRoute, {
  params: ofSession,
  input: z.strictObject({ day: day() }),
  answer: Consequences,
});

export const rescheduleSession = serve('rescheduleSession', routes.rescheduleSessionRoute, {
  params: ofSession,
  input: z.strictObject({ ...planned, reason: reason(), version: z.int() }).meta({ id: 'ReschedulingInput' }),
  answer: SessionNow,
});

export const cancelSession = serve('cancelSession', routes.cancelSessionRoute, {
  params: ofSession,
  input: z.strictObject({ reason: reason(), version: z.int() }).meta({ id: 'SessionCancellationInput' }),
  answer: SessionNow,
});

export const previewCallOff = serve('previewCallOff', routes.previewCallOffRoute, {
  params: ofOffering,
  input: nothing(),
  answer: z.strictObject({
    confirmed: z.int(),
    organizations: z.int(),
    sessions: z.int(),
    /** Seats of applications that go on in line for another choice. */
    goOn: z.array(z.strictObject({ id: id<'Offering'>(), name: z.string(), startsOn: day(), seats: z.int() })),
    /** Seats of those that have no other choice. */
    lost: z.int(),
  }),
});

export const listTaughtSessions = serve('listTaughtSessions', routes.listTaughtSessionsRoute, {
  params: nothing(),
  input: z.strictObject({ fiscalYear: z.coerce.number().int().min(2000).max(2100).optional() }),
  answer: z.strictObject({ today: day(), items: z.array(Taught) }),
});

export const viewSession = serve('viewSession', routes.viewSessionRoute, {
  params: ofSession,
  input: nothing(),
  answer: Roster,
});

export const recordAttendance = serve('recordAttendance', routes.recordAttendanceRoute, {
  params: ofSession,
  input: z
    .strictObject({ source: z.enum(['staff', 'device']), marks: z.array(MarkInput).min(1).max(400) })
    .meta({ id: 'AttendanceInput' }),
  answer: z.strictObject({ outcomes: z.array(MarkOutcome) }),
});

export const markEverybody = serve('markEverybody', routes.markEverybodyRoute, {
  params: ofSession,
  /** Marks whoever is not marked yet; `absent` only once the session is over. */
  input: z.strictObject({ halfDay: halfDay(), mark: z.enum(['full', 'absent']) }).meta({ id: 'EverybodyInput' }),
  answer: z.strictObject({ marked: z.int() }),
});

export const printSignInSheets = serve('printSignInSheets', routes.printSignInSheetsRoute, {
  params: ofSession,
  input: z.strictObject({ sessions: z.enum(['this', 'all']).default('this') }),
  answer: document(),
});

export const exportRoster = serve('exportRoster', routes.exportRosterRoute, {
  params: z.strictObject({ offeringSessionId: id<'OfferingSession'>(), format: z.enum(['xlsx', 'csv', 'pdf']) }),
  input: nothing(),
  answer: document(),
});
