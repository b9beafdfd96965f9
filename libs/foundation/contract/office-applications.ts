import { z } from 'zod';
import * as applicantRoutes from './cohort-applications.routes.ts';
import * as routes from './office-applications.routes.ts';
import { bilingual, day, document, fiscalYear, id, instant, listing, nothing, pageOf, serve } from './shapes.ts';

const state = z.enum(['draft', 'submitted', 'withdrawn']);

const Answer = z
  .strictObject({
    questionId: id<'FormQuestion'>(),
    stage: z.enum(['application', 'assignment']),
    label: bilingual(),
    kind: z.enum(['long-text', 'file', 'links']),
    text: z.string(),
    links: z.array(z.string()),
    files: z.array(
      z
        .strictObject({ fileId: id<'File'>(), name: z.string(), type: z.string(), sizeBytes: z.int() })
        .meta({ id: 'OfficeFile' }),
    ),
  })
  .meta({ id: 'OfficeAnswer' });

const Person = z
  .strictObject({
    personId: id<'Person'>(),
    name: z.string(),
    kana: z.string(),
    mail: z.string().nullable(),
    bornOn: day(),
    school: z.string(),
    region: z.string(),
    livesInJapan: z.boolean(),
    isGraduate: z.boolean(),
  })
  .meta({ id: 'OfficeApplicant' });

const Consent = z
  .strictObject({
    isNeeded: z.boolean(),
    /** Where a guardian is asked by mail; null without an address. */
    guardianMail: z.string().nullable(),
    askedAt: instant().nullable(),
    givenAt: instant().nullable(),
    way: z.enum(['link', 'paper']).nullable(),
    guardianName: z.string().nullable(),
    /** Of a form on paper. */
    signedOn: day().nullable(),
    recordedBy: z.string().nullable(),
  })
  .meta({ id: 'OfficeConsent' });

export const viewCohortApplication = serve('viewCohortApplication', routes.viewCohortApplicationRoute, {
  params: z.strictObject({ cohortApplicationId: id<'CohortApplication'>() }),
  input: nothing(),
  answer: z.strictObject({
    id: id<'CohortApplication'>(),
    /** What reviewers know it by. */
    code: z.string(),
    cohortId: id<'Cohort'>(),
    program: bilingual(),
    fiscalYear: fiscalYear(),
    trackId: id<'Track'>(),
    track: bilingual(),
    state,
    begunAt: instant(),
    submittedAt: instant().nullable(),
    withdrawnAt: instant().nullable(),
    applicant: Person,
    consent: Consent,
    /** Of the version that counts; none before the first. */
    answers: z.array(Answer),
    /** The versions with their receipts, the latest first; the first of them counts. */
    receipts: z.array(
      z.strictObject({ number: z.int(), submittedAt: instant(), digest: z.string() }).meta({ id: 'OfficeReceipt' }),
    ),
    /** What the same person applied for besides. */
    others: z.array(
      z
        .strictObject({ id: id<'CohortApplication'>(), track: bilingual(), state })
        .meta({ id: 'OtherApplicationOfPerson' }),
    ),
    abilities: z.strictObject({ recordConsent: z.boolean() }),
  }),
});

export const downloadCohortFile = serve('downloadCohortFile', routes.downloadCohortFileRoute, {
  params: z.strictObject({ cohortApplicationId: id<'CohortApplication'>(), fileId: id<'File'>() }),
  input: nothing(),
  answer: document(),
});

const CohortApplicationRow = z
  .strictObject({
    id: id<'CohortApplication'>(),
    personId: id<'Person'>(),
    trackId: id<'Track'>(),
    track: bilingual(),
    name: z.string(),
    kana: z.string(),
    mail: z.string().nullable(),
    bornOn: day(),
    school: z.string(),
    region: z.string(),
    state,
    submittedAt: instant().nullable(),
    versions: z.int(),
    consent: z.enum(['not-needed', 'pending', 'link', 'paper']),
  })
  .meta({ id: 'CohortApplicationRow' });

const Figures = { submitted: z.int(), drafts: z.int(), withdrawn: z.int(), people: z.int() };

export const listCohortApplications = serve('listCohortApplications', applicantRoutes.listCohortApplicationsRoute, {
  params: z.strictObject({ cohortId: id<'Cohort'>() }),
  input: z.strictObject({
    ...listing(['submittedAt', 'kana', 'track']),
    trackId: id<'Track'>().optional(),
    state: state.optional(),
  }),
  answer: z.strictObject({
    ...pageOf(CohortApplicationRow),
    /** Of the whole cohort: a person counts once in `people`, and once for each track in the rows. */
    all: z.strictObject(Figures),
    tracks: z.array(z.strictObject({ trackId: id<'Track'>(), name: bilingual(), ...Figures })),
  }),
});
