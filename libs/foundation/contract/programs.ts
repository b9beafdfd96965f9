import { z } from 'zod';
import {
  closeOfferingRoute,
  correctOfferingRoute,
  extendAccessForAllRoute,
  listOfferingsRoute,
  openOfferingRoute,
  planOfferingRoute,
  setReminderDaysRoute,
  viewOfferingRoute,
  viewReminderDefaultRoute,
} from './programs.routes.ts';
import { bilingual, day, fiscalYear, id, listing, manyIds, nothing, pageOf, period, serve } from './shapes.ts';

const name = () => z.string().trim().min(1).max(120);
const MOST_REMINDERS = 5;
const MOST_DAYS_AHEAD = 180;
const offeringState = () => z.enum(['draft', 'open', 'closed', 'canceled']);

const offeringRow = {
  id: id<'Offering'>(),
  name: z.string(),
  edition: z.strictObject({ id: id<'Edition'>(), name: bilingual() }),
  course: z.strictObject({ id: id<'Course'>(), name: bilingual() }),
  fiscalYear: fiscalYear(),
  fiscalYearInJapanese: z.string(),
  state: offeringState(),
  /** As offered; `extendedTo` is the later end everybody was given since. */
  accessPeriod: period(),
  extendedTo: day().nullable(),
  /** Of an exercise: where and when. `startsOn` is null while it has no date. */
  seating: z
    .strictObject({
      mode: z.enum(['venue', 'online', 'on-site', 'satellite']),
      seats: z.int(),
      startsOn: day().nullable(),
      endsOn: day().nullable(),
      venue: z.string().nullable(),
    })
    .nullable(),
  version: z.int(),
  abilities: z.strictObject({
    correct: z.boolean(),
    open: z.boolean(),
    close: z.boolean(),
    extendAccess: z.boolean(),
    setReminders: z.boolean(),
  }),
};
const OfferingRow = z.strictObject(offeringRow).meta({ id: 'OfferingRow' });

const OfferingDetail = z
  .strictObject({
    ...offeringRow,
    reminders: z.strictObject({
      /** Days before access ends; null as the installation has it, empty for never. */
      own: z.array(z.int()).nullable(),
      inForce: z.array(z.int()),
    }),
    extensions: z.array(
      z.strictObject({
        id: id<'OfferingExtension'>(),
        organization: z.strictObject({ id: id<'Organization'>(), name: z.string() }).nullable(),
        endsOn: day(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'OfferingDetail' });

const reminderDays = () => z.array(z.int().min(0).max(MOST_DAYS_AHEAD)).max(MOST_REMINDERS).nullable();
const offeringPlan = {
  name: name(),
  fiscalYear: fiscalYear(),
  accessPeriod: period(),
  /** Days before access ends; null as the installation has it, empty for never; left out, it stays. */
  remindDaysBeforeEnd: reminderDays().optional(),
};
const reason = () => z.string().trim().min(1).max(400);
const ofOffering = z.strictObject({ offeringId: id<'Offering'>() });
const OfferingNow = z
  .strictObject({ id: id<'Offering'>(), state: offeringState(), version: z.int() })
  .meta({ id: 'OfferingNow' });

export const listOfferings = serve('listOfferings', listOfferingsRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['accessStartsOn', 'name', 'fiscalYear']),
    state: offeringState().optional(),
    fiscalYear: fiscalYear().optional(),
    editionId: id<'Edition'>().optional(),
    /** Only offerings with seats that are applied for, or only those one enrolls people in. */
    hasSeats: z.stringbool().optional(),
    ids: manyIds(),
  }),
  answer: z.strictObject({
    ...pageOf(OfferingRow),
    /** How many in each state, whatever `state` asks for: the tabs of the list. */
    counts: z.strictObject({ all: z.int(), draft: z.int(), open: z.int(), closed: z.int(), canceled: z.int() }),
  }),
});

export const viewOffering = serve('viewOffering', viewOfferingRoute, {
  params: ofOffering,
  input: nothing(),
  answer: OfferingDetail,
});

export const planOffering = serve('planOffering', planOfferingRoute, {
  params: nothing(),
  input: z
    .strictObject({ editionId: id<'Edition'>(), ...offeringPlan, opensNow: z.boolean().default(false) })
    .meta({ id: 'OfferingInput' }),
  answer: OfferingNow,
});

export const correctOffering = serve('correctOffering', correctOfferingRoute, {
  params: ofOffering,
  input: z.strictObject({ ...offeringPlan, version: z.int() }).meta({ id: 'OfferingCorrection' }),
  answer: OfferingNow,
});

const seen = z.strictObject({ version: z.int() });

export const openOffering = serve('openOffering', openOfferingRoute, {
  params: ofOffering,
  input: seen,
  answer: OfferingNow,
});

export const closeOffering = serve('closeOffering', closeOfferingRoute, {
  params: ofOffering,
  input: seen,
  answer: OfferingNow,
});

export const viewReminderDefault = serve('viewReminderDefault', viewReminderDefaultRoute, {
  params: nothing(),
  input: nothing(),
  /** How many days before access ends learners are reminded, where their offering has no days of its own. */
  answer: z.strictObject({ days: z.array(z.int()) }),
});

export const setReminderDays = serve('setReminderDays', setReminderDaysRoute, {
  params: ofOffering,
  input: z.strictObject({ remindDaysBeforeEnd: reminderDays(), version: z.int() }).meta({ id: 'ReminderDaysInput' }),
  answer: OfferingNow,
});

export const extendAccessForAll = serve('extendAccessForAll', extendAccessForAllRoute, {
  params: ofOffering,
  input: z
    .strictObject({
      /** Null: everybody in the offering. */
      organizationId: id<'Organization'>().nullable(),
      endsOn: day(),
      reason: reason(),
    })
    .meta({ id: 'AccessExtensionForAllInput' }),
  answer: z.strictObject({ id: id<'OfferingExtension'>(), accessPeriod: period() }),
});
