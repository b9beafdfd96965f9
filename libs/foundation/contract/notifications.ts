import { z } from 'zod';
import {
  listUnknownResultsRoute,
  makeMyCalendarRoute,
  previewNoticesRoute,
  printPeopleWithoutMailRoute,
  readCalendarRoute,
  revokeMyCalendarRoute,
  sendInvitationsRoute,
  sendRemindersRoute,
  settleUnknownResultRoute,
  viewMyCalendarRoute,
  viewWorkRoute,
} from './notifications.routes.ts';
import { day, document, id, instant, nothing, serve } from './shapes.ts';

const WorkItem = z
  .strictObject({
    kind: z.enum([
      'not-started',
      'not-invited',
      'slips-to-print',
      'import-to-finish',
      'ending-soon',
      'seats-to-name',
      'offers-to-answer',
      'offering-in-draft',
      'offering-without-content',
      'staff-left',
      'certificate-unprintable',
      'certificate-in-doubt',
    ]),
    /** People, rows or offerings: what there is to do. */
    count: z.int(),
    /** What the action opens: an offering, or a staff import. */
    recordId: id<'Record'>(),
    name: z.string(),
    dueOn: day().nullable(),
    /** When it was last done, where doing it again says something. */
    lastOn: day().nullable(),
  })
  .meta({ id: 'WorkItem' });

const DepartmentProgress = z
  .strictObject({
    department: z.string().nullable(),
    completed: z.int(),
    inProgress: z.int(),
    notStarted: z.int(),
  })
  .meta({ id: 'DepartmentProgress' });

export const viewWork = serve('viewWork', viewWorkRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(WorkItem), departments: z.array(DepartmentProgress) }),
});

const MOST_NAMED = 200;

/** Whom a notice is for: those who have not started, or all who have not completed. */
const audience = () => z.enum(['not-started', 'unfinished']);
const ofOffering = z.strictObject({ offeringId: id<'Offering'>() });

const Told = {
  /** Told by mail. */
  mailed: z.int(),
  /** Without a mail address: they stand on the printed list. */
  onPaper: z.int(),
  /** Told already, today or by the invitation they have. */
  toldBefore: z.int(),
};

export const previewNotices = serve('previewNotices', previewNoticesRoute, {
  params: z.strictObject({ offeringId: id<'Offering'>(), kind: z.enum(['invitation', 'reminder']) }),
  input: z.strictObject({
    audience: audience().default('not-started'),
    /** Some enrollments alone, their ids with commas between them. */
    only: z
      .string()
      .max(40 * MOST_NAMED)
      .optional(),
  }),
  answer: z.strictObject({ ...Told, subject: z.string(), text: z.string() }),
});

const Sending = z
  .strictObject({
    audience: audience().default('not-started'),
    enrollmentIds: z.array(id<'Enrollment'>()).max(MOST_NAMED).nullable().default(null),
  })
  .meta({ id: 'NoticeSending' });

export const sendInvitations = serve('sendInvitations', sendInvitationsRoute, {
  params: ofOffering,
  input: Sending,
  answer: z.strictObject(Told),
});

export const sendReminders = serve('sendReminders', sendRemindersRoute, {
  params: ofOffering,
  input: Sending,
  answer: z.strictObject(Told),
});

export const printPeopleWithoutMail = serve('printPeopleWithoutMail', printPeopleWithoutMailRoute, {
  params: ofOffering,
  input: nothing(),
  answer: document(),
});

export const listUnknownResults = serve('listUnknownResults', listUnknownResultsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        eventId: id<'Event'>(),
        reaction: z.string(),
        /** What was to be sent. */
        about: z.string(),
        recipient: z.string().nullable(),
        organizationName: z.string(),
        occurredAt: instant(),
      }),
    ),
  }),
});

export const settleUnknownResult = serve('settleUnknownResult', settleUnknownResultRoute, {
  params: z.strictObject({ eventId: id<'Event'>() }),
  input: z
    .strictObject({ reaction: z.string().min(1).max(80), decision: z.enum(['send-again', 'count-as-sent']) })
    .meta({ id: 'UnknownResultSettlement' }),
  answer: nothing(),
});

export const viewMyCalendar = serve('viewMyCalendar', viewMyCalendarRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    /** Null: nobody can read their calendar from outside. */
    madeAt: instant().nullable(),
  }),
});

export const makeMyCalendar = serve('makeMyCalendar', makeMyCalendarRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    /** Told this once: only an HMAC of it is kept. The address made before reads nothing any more. */
    address: z.url(),
    madeAt: instant(),
  }),
});

export const revokeMyCalendar = serve('revokeMyCalendar', revokeMyCalendarRoute, {
  params: nothing(),
  input: nothing(),
  answer: nothing(),
});

export const readCalendar = serve('readCalendar', readCalendarRoute, {
  params: z.strictObject({ file: z.string().max(100) }),
  input: nothing(),
  answer: document(),
});
