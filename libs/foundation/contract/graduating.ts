import { z } from 'zod';
import * as routes from './graduating.routes.ts';
import { bilingual, day, id, instant, nothing, serve } from './shapes.ts';

const LONGEST_REASON = 500;
const MOST_HALF_DAYS = 400;
const MOST_MILESTONES = 100;

const ofCohort = z.strictObject({ cohortId: id<'Cohort'>() });
const ofTrainee = z.strictObject({ traineeId: id<'Trainee'>() });
const version = z.int();
const outcome = () => z.enum(['completed', 'not-completed']);
const reason = z.string().trim().max(LONGEST_REASON);

/** What a cohort asks of who completes its year; what is asked of attendance is counted in half-days. */
const YearRule = z
  .strictObject({
    attendance: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('share'), percent: z.int().min(1).max(100) }),
      z.strictObject({ kind: z.literal('all-but'), halfDays: z.int().min(0).max(MOST_HALF_DAYS) }),
    ]),
    /** Milestones whose submissions were accepted. */
    submissions: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('all') }),
      z.strictObject({ kind: z.literal('some'), milestones: z.int().min(1).max(MOST_MILESTONES) }),
    ]),
  })
  .meta({ id: 'YearRule' });

const Attendance = z.strictObject({ held: z.int(), attended: z.int(), needed: z.int() }).meta({ id: 'YearAttendance' });

const Submissions = z
  .strictObject({ asked: z.int(), accepted: z.int(), needed: z.int() })
  .meta({ id: 'YearSubmissions' });

const Conclusion = z
  .strictObject({
    outcome: outcome(),
    /** Empty where the rule alone said so. */
    reason: z.string(),
    fulfilledTheRule: z.boolean(),
    isOutstanding: z.boolean(),
    concludedBy: z.string(),
    concludedAt: instant(),
    outstanding: z.strictObject({ reason: z.string(), namedBy: z.string(), namedAt: instant() }).nullable(),
    version,
  })
  .meta({ id: 'YearConclusion' });

const Finishing = z
  .strictObject({
    id: id<'Trainee'>(),
    name: z.string(),
    track: bilingual(),
    state: z.enum(['active', 'left']),
    judgement: z.strictObject({ isFulfilled: z.boolean(), attendance: Attendance, submissions: Submissions }),
    conclusion: Conclusion.nullable(),
  })
  .meta({ id: 'FinishingTrainee' });

export const viewYearEnd = serve('viewYearEnd', routes.viewYearEndRoute, {
  params: ofCohort,
  input: nothing(),
  answer: z
    .strictObject({
      cohortId: id<'Cohort'>(),
      programName: bilingual(),
      fiscalYear: z.int(),
      rule: YearRule,
      /** When everybody was told; nothing changes any more. */
      resultsToldAt: instant().nullable(),
      version,
      items: z.array(Finishing),
    })
    .meta({ id: 'YearEnd' }),
});

export const setYearRule = serve('setYearRule', routes.setYearRuleRoute, {
  params: ofCohort,
  input: z.strictObject({ rule: YearRule, version }).meta({ id: 'YearRuleSetting' }),
  answer: z.strictObject({ version }),
});

export const concludeYear = serve('concludeYear', routes.concludeYearRoute, {
  params: ofTrainee,
  input: z.strictObject({ outcome: outcome(), reason: reason.min(1), version }).meta({ id: 'YearConcluding' }),
  answer: z.strictObject({ version }),
});

export const concludeFulfilledYears = serve('concludeFulfilledYears', routes.concludeFulfilledYearsRoute, {
  params: ofCohort,
  input: nothing(),
  answer: z.strictObject({ people: z.int() }),
});

export const distinguishGraduate = serve('distinguishGraduate', routes.distinguishGraduateRoute, {
  params: ofTrainee,
  input: z.strictObject({ isOutstanding: z.boolean(), reason: reason.min(1), version }).meta({ id: 'Distinguishing' }),
  answer: z.strictObject({ version }),
});

export const tellYearResults = serve('tellYearResults', routes.tellYearResultsRoute, {
  params: ofCohort,
  input: z.strictObject({ version }),
  answer: z.strictObject({ people: z.int() }),
});

export const viewMyYearResult = serve('viewMyYearResult', routes.viewMyYearResultRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z
    .strictObject({
      traineeId: id<'Trainee'>(),
      rule: YearRule,
      attendance: Attendance,
      submissions: Submissions,
      /** Null until everybody was told. */
      result: z.strictObject({ outcome: outcome(), isOutstanding: z.boolean(), concludedOn: day() }).nullable(),
    })
    .meta({ id: 'MyYearResult' }),
});
