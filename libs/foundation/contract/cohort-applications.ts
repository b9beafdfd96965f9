import { z } from 'zod';
import * as routes from './cohort-applications.routes.ts';
import { bilingual, day, fiscalYear, id, instant, nothing, serve } from './shapes.ts';

const LONGEST_BODY = 50_000;
const MOST_LINKS = 50;

const ofCohort = z.strictObject({ cohortId: id<'Cohort'>() });
const ofApplication = z.strictObject({ cohortApplicationId: id<'CohortApplication'>() });
const ofFile = z.strictObject({ cohortApplicationId: id<'CohortApplication'>(), fileId: id<'File'>() });
const State = z.enum(['draft', 'submitted', 'withdrawn']);
const line = (longest: number) => z.string().trim().min(1).max(longest);

const OpenCohort = {
  cohortId: id<'Cohort'>(),
  program: bilingual(),
  fiscalYear: fiscalYear(),
  opensAt: instant(),
  closesAt: instant(),
  assignmentClosesAt: instant().nullable(),
  /** The day on which the result is to be published. */
  resultOn: day(),
  takesApplications: z.boolean(),
  takesAssignments: z.boolean(),
};

const OwnApplication = z
  .strictObject({
    cohortApplicationId: id<'CohortApplication'>(),
    trackId: id<'Track'>(),
    track: bilingual(),
    state: State,
    submittedAt: instant().nullable(),
  })
  .meta({ id: 'OwnCohortApplication' });

export const listOpenCohorts = serve('listOpenCohorts', routes.listOpenCohortsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(z.strictObject({ ...OpenCohort, mine: z.array(OwnApplication) }).meta({ id: 'OpenCohort' })),
  }),
});

const profile = {
  name: line(100),
  kana: line(100),
  bornOn: day(),
  school: z.string().trim().max(200),
  region: line(50),
  livesInJapan: z.boolean(),
  isGraduate: z.boolean(),
};

const Profile = z
  .strictObject({ ...profile, guardianMail: z.string().nullable(), version: z.int() })
  .meta({ id: 'ApplicantProfile' });

const RuleAnswer = z
  .strictObject({
    rule: z.enum(['age', 'residence', 'graduate', 'guardian']),
    verdict: z.enum(['met', 'not-met', 'pending', 'not-asked']),
    /** What is asked, or what to do. */
    sentence: bilingual(),
  })
  .meta({ id: 'ApplicantRuleAnswer' });

const Consent = z
  .strictObject({
    isNeeded: z.boolean(),
    askedAt: instant().nullable(),
    givenAt: instant().nullable(),
    way: z.enum(['link', 'paper']).nullable(),
  })
  .meta({ id: 'GuardianConsent' });

export const viewOpenCohort = serve('viewOpenCohort', routes.viewOpenCohortRoute, {
  params: ofCohort,
  input: nothing(),
  answer: z.strictObject({
    ...OpenCohort,
    mostApplications: z.int(),
    /** For how many months after the result applications are kept of who takes no part. */
    keepMonths: z.int(),
    tracks: z.array(
      z.strictObject({ trackId: id<'Track'>(), name: bilingual(), summary: bilingual(), places: z.int() }),
    ),
    mine: z.array(OwnApplication),
    profile: Profile.nullable(),
    rules: z.array(RuleAnswer),
    consent: Consent,
  }),
});

export const keepApplicantProfile = serve('keepApplicantProfile', routes.keepApplicantProfileRoute, {
  params: ofCohort,
  input: z.strictObject({
    ...profile,
    guardianMail: z
      .union([z.literal(''), z.email().max(254)])
      .transform((address) => address || null)
      .nullable(),
    /** Zero where there is none yet. */
    version: z.int(),
  }),
  answer: Profile,
});

export const beginCohortApplication = serve('beginCohortApplication', routes.beginCohortApplicationRoute, {
  params: ofCohort,
  input: z.strictObject({ trackId: id<'Track'>() }),
  answer: ofApplication,
});

export const askGuardianConsent = serve('askGuardianConsent', routes.askGuardianConsentRoute, {
  params: ofCohort,
  input: nothing(),
  answer: nothing(),
});

const FormFile = z
  .strictObject({ fileId: id<'File'>(), name: z.string(), sizeBytes: z.int() })
  .meta({ id: 'CohortFile' });

const Receipt = z
  .strictObject({
    number: z.int(),
    /** By the database's clock; told to the second, in Japan's time. */
    submittedAt: instant(),
    /** SHA-256 of what was submitted. */
    digest: z.string(),
  })
  .meta({ id: 'CohortReceipt' });

export const viewOwnCohortApplication = serve('viewOwnCohortApplication', routes.viewOwnCohortApplicationRoute, {
  params: ofApplication,
  input: nothing(),
  answer: z.strictObject({
    cohort: z.strictObject(OpenCohort),
    application: OwnApplication,
    questions: z.array(
      z
        .strictObject({
          formQuestionId: id<'FormQuestion'>(),
          stage: z.enum(['application', 'assignment']),
          kind: z.enum(['long-text', 'file', 'links']),
          label: bilingual(),
          hint: bilingual(),
          isRequired: z.boolean(),
          atMost: z.int(),
          extensions: z.array(z.string()),
          megabytes: z.int().nullable(),
          isOpen: z.boolean(),
          body: z.string(),
          links: z.array(z.string()),
          revision: z.int(),
          files: z.array(FormFile),
        })
        .meta({ id: 'OwnCohortQuestion' }),
    ),
    receipts: z.array(Receipt),
    /** Something was changed since it was submitted last. */
    hasUnsentChanges: z.boolean(),
    /** Something was changed since, and came too late: what was submitted counts. */
    hasMissedEnd: z.boolean(),
    /** Whether it is no longer the applicant's to erase, and the day on which it goes by itself; none for a place. */
    isKept: z.boolean(),
    keptUntil: day().nullable(),
  }),
});

export const saveCohortAnswer = serve('saveCohortAnswer', routes.saveCohortAnswerRoute, {
  params: z.strictObject({
    cohortApplicationId: id<'CohortApplication'>(),
    formQuestionId: id<'FormQuestion'>(),
  }),
  input: z.strictObject({
    revision: z.int().min(0),
    body: z.string().max(LONGEST_BODY),
    links: z.array(z.string().trim().max(LONGEST_BODY)).max(MOST_LINKS),
  }),
  answer: z.strictObject({ revision: z.int() }),
});

const formQuestion = { formQuestionId: id<'FormQuestion'>() };

export const openCohortFile = serve('openCohortFile', routes.openCohortFileRoute, {
  params: ofApplication,
  input: z.strictObject({ ...formQuestion, name: z.string().min(1).max(255), sizeBytes: z.int().min(0) }),
  answer: z.strictObject({ fileId: id<'File'>() }),
});

export const keepCohortFile = serve('keepCohortFile', routes.keepCohortFileRoute, {
  params: ofFile,
  input: z.strictObject(formQuestion),
  answer: FormFile,
});

export const dropCohortFile = serve('dropCohortFile', routes.dropCohortFileRoute, {
  params: ofFile,
  input: nothing(),
  answer: nothing(),
});

export const submitCohortApplication = serve('submitCohortApplication', routes.submitCohortApplicationRoute, {
  params: ofApplication,
  input: nothing(),
  answer: Receipt,
});

export const withdrawCohortApplication = serve('withdrawCohortApplication', routes.withdrawCohortApplicationRoute, {
  params: ofApplication,
  input: nothing(),
  answer: nothing(),
});

export const eraseOwnCohortApplication = serve('eraseOwnCohortApplication', routes.eraseOwnCohortApplicationRoute, {
  params: ofApplication,
  input: nothing(),
  answer: nothing(),
});

export const eraseApplicantProfile = serve('eraseApplicantProfile', routes.eraseApplicantProfileRoute, {
  params: ofCohort,
  input: nothing(),
  answer: nothing(),
});
