import { z } from 'zod';
import { applicantType } from './course-terms.ts';
import {
  assignStaffRoute,
  callOffOfferingRoute,
  correctSeatingRoute,
  planSeatedOfferingRoute,
  previewRollOverRoute,
  releaseStaffRoute,
  rollOverEditionRoute,
  viewSeatedOfferingRoute,
} from './seated-offerings.routes.ts';
import { bilingual, day, fiscalYear, id, instant, moment, nothing, period, serve } from './shapes.ts';

const MOST_SEATS = 1_000;
const MOST_WORKING_DAYS = 60;
const LONGEST_TERMS = 10_000;
const words = (longest: number) =>
  z.strictObject({ ja: z.string().trim().max(longest), en: z.string().trim().max(longest) });
const workingDays = (least: number, usual: number) => z.int().min(least).max(MOST_WORKING_DAYS).default(usual);
const mode = () => z.enum(['venue', 'online', 'on-site', 'satellite']);
const fairness = () => z.enum(['in-turn', 'smaller-groups-may-pass']);
const stage = () => z.enum(['coordinator', 'office']);
const part = () => z.enum(['instructor', 'tutor']);
const offeringState = () => z.enum(['draft', 'open', 'closed', 'canceled']);
const named = z.strictObject({ id: id<'Offering'>(), name: z.string() }).meta({ id: 'OfferingNamed' });

export const offeringWarning = () =>
  z.enum([
    'no-date',
    'no-venue',
    'no-instructor',
    'seats-above-venue',
    'venue-taken',
    'staff-elsewhere',
    'deadline-near',
    'minimum-not-reached',
  ]);

const seatingPlan = {
  mode: mode(),
  seats: z.int().min(1).max(MOST_SEATS),
  minimumParticipants: z.int().min(0).max(MOST_SEATS).default(0),
  venueId: id<'Venue'>().nullable().default(null),
  trancheId: id<'Tranche'>().nullable().default(null),
  /** Null: with its tranche, or as soon as the offering is open. */
  applicationOpensAt: moment().nullable().default(null),
  deadlineWorkingDays: workingDays(0, 5),
  offerWorkingDays: workingDays(1, 3),
  quietWorkingDays: workingDays(0, 3),
  fairness: fairness().default('in-turn'),
  approvalStages: z.array(stage()).max(2).default([]),
  /** Null: whoever the course takes. */
  organizationTypes: z.array(applicantType()).min(1).nullable().default(null),
  /** Null: any number of seats for one organization. */
  organizationLimit: z.int().min(1).max(MOST_SEATS).nullable().default(null),
  terms: words(LONGEST_TERMS).default({ ja: '', en: '' }),
  bring: words(1000).default({ ja: '', en: '' }),
};

const SeatedDetail = z
  .strictObject({
    id: id<'Offering'>(),
    name: z.string(),
    state: offeringState(),
    edition: z.strictObject({ id: id<'Edition'>(), name: bilingual() }),
    course: z.strictObject({ id: id<'Course'>(), name: bilingual() }),
    fiscalYear: fiscalYear(),
    mode: mode(),
    seats: z.int(),
    minimumParticipants: z.int(),
    venue: z
      .strictObject({
        id: id<'Venue'>(),
        name: z.string(),
        room: z.string(),
        address: z.string(),
        prefecture: z.string(),
        seats: z.int(),
      })
      .nullable(),
    tranche: z.strictObject({ id: id<'Tranche'>(), name: bilingual() }).nullable(),
    /** Its own opening; null: the tranche's. */
    ownOpensAt: instant().nullable(),
    /** Null: as soon as it is open. */
    applicationOpensAt: instant().nullable(),
    /** Null without a date. */
    applicationClosesAt: instant().nullable(),
    /** Null: no date yet, it collects interest. */
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    deadlineWorkingDays: z.int(),
    offerWorkingDays: z.int(),
    quietWorkingDays: z.int(),
    fairness: fairness(),
    approvalStages: z.array(stage()),
    organizationTypes: z.array(applicantType()).nullable(),
    organizationLimit: z.int().nullable(),
    terms: bilingual(),
    bring: bilingual(),
    parent: named.nullable(),
    satellites: z.array(
      z.strictObject({ ...named.shape, venue: z.string().nullable(), seats: z.int(), state: offeringState() }),
    ),
    /** Whom one may see: the office all. */
    staff: z.array(
      z.strictObject({
        id: id<'Person'>(),
        name: z.string(),
        part: part(),
        /** Offerings of the same days that have them too. */
        elsewhere: z.array(named),
      }),
    ),
    /** Offerings of the same days at the same venue. */
    venueTakenBy: z.array(named),
    warnings: z.array(offeringWarning()),
    /** Of its seats and plan; the offering counts its own. */
    version: z.int(),
    offeringVersion: z.int(),
    abilities: z.strictObject({
      correct: z.boolean(),
      /** Seats, mode, approval, terms and the like: while it is a draft. */
      correctConditions: z.boolean(),
      callOff: z.boolean(),
      assignStaff: z.boolean(),
      planSatellite: z.boolean(),
    }),
  })
  .meta({ id: 'SeatedOfferingDetail' });

const ofOffering = z.strictObject({ offeringId: id<'Offering'>() });
const ofEdition = z.strictObject({ editionId: id<'Edition'>() });
const SeatedNow = z
  .strictObject({ id: id<'Offering'>(), state: offeringState(), version: z.int() })
  .meta({ id: 'SeatedOfferingNow' });

export const viewSeatedOffering = serve('viewSeatedOffering', viewSeatedOfferingRoute, {
  params: ofOffering,
  input: nothing(),
  answer: SeatedDetail,
});

export const planSeatedOffering = serve('planSeatedOffering', planSeatedOfferingRoute, {
  params: nothing(),
  input: z
    .strictObject({
      editionId: id<'Edition'>(),
      name: z.string().trim().min(1).max(120),
      /** Set for a satellite. */
      parentOfferingId: id<'Offering'>().nullable().default(null),
      /** When the pre-learning is open; null: throughout the fiscal year. */
      accessPeriod: period().nullable().default(null),
      ...seatingPlan,
    })
    .meta({ id: 'SeatedOfferingInput' }),
  answer: SeatedNow,
});

export const correctSeating = serve('correctSeating', correctSeatingRoute, {
  params: ofOffering,
  input: z.strictObject({ ...seatingPlan, version: z.int() }).meta({ id: 'SeatingCorrection' }),
  answer: z.strictObject({ version: z.int() }),
});

export const callOffOffering = serve('callOffOffering', callOffOfferingRoute, {
  params: ofOffering,
  input: z.strictObject({ version: z.int(), reason: z.string().trim().min(1).max(400) }).meta({ id: 'CallingOff' }),
  answer: SeatedNow,
});

export const assignStaff = serve('assignStaff', assignStaffRoute, {
  params: ofOffering,
  input: z.strictObject({ personId: id<'Person'>(), part: part() }).meta({ id: 'StaffAssignment' }),
  /** Offerings of the same days that have them too: a warning, not a refusal. */
  answer: z.strictObject({ elsewhere: z.array(named) }),
});

export const releaseStaff = serve('releaseStaff', releaseStaffRoute, {
  params: z.strictObject({ offeringId: id<'Offering'>(), personId: id<'Person'>() }),
  input: nothing(),
  answer: z.strictObject({ personId: id<'Person'>() }),
});

export const previewRollOver = serve('previewRollOver', previewRollOverRoute, {
  params: ofEdition,
  input: nothing(),
  answer: z.strictObject({
    fiscalYear: fiscalYear(),
    fiscalYearInJapanese: z.string(),
    code: z.string(),
    name: bilingual(),
    /** Plans of offerings that would come along, without their dates. */
    offerings: z.int(),
    /** Set once it was rolled over. */
    copy: z.strictObject({ id: id<'Edition'>(), name: bilingual() }).nullable(),
  }),
});

export const rollOverEdition = serve('rollOverEdition', rollOverEditionRoute, {
  params: ofEdition,
  input: z.strictObject({ withOfferings: z.boolean() }).meta({ id: 'RollOver' }),
  /** The same answer to a second press. */
  answer: z.strictObject({ id: id<'Edition'>(), offerings: z.int() }),
});
