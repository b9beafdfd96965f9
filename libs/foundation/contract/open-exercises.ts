import { z } from 'zod';
import { applicationStateNames } from './applications.ts';
import { type EligibilityRuleCode, eligibilityRules } from './eligibility-rules.ts';
import { listOpenExercisesRoute, viewOpenExerciseRoute } from './open-exercises.routes.ts';
import { bilingual, day, fiscalYear, id, instant, nothing, serve } from './shapes.ts';

const codes = Object.keys(eligibilityRules) as [EligibilityRuleCode, ...EligibilityRuleCode[]];
const RuleAnswer = z
  .strictObject({
    code: z.enum(codes),
    /** `warns`: the application is taken, and the office looks at it. */
    holds: z.enum(['yes', 'no', 'warns']),
    name: bilingual(),
    /** Empty where the rule holds. */
    sentence: bilingual(),
  })
  .meta({ id: 'EligibilityAnswer' });

const openOffering = {
  id: id<'Offering'>(),
  name: z.string(),
  mode: z.enum(['venue', 'online', 'on-site', 'satellite']),
  state: z.enum(['open', 'closed', 'canceled']),
  /** Null: no date yet, it collects interest. */
  startsOn: day().nullable(),
  endsOn: day().nullable(),
  venue: z
    .strictObject({
      name: z.string(),
      room: z.string(),
      address: z.string(),
      prefecture: z.string(),
      access: bilingual(),
    })
    .nullable(),
  seats: z.int(),
  free: z.int(),
  /** Seats that those in line ask for. */
  waiting: z.int(),
  mark: z.enum(['○', '△', '×']),
  applicationOpensAt: instant().nullable(),
  applicationClosesAt: instant().nullable(),
  approvalStages: z.array(z.enum(['coordinator', 'office'])),
  fairness: z.enum(['in-turn', 'smaller-groups-may-pass']),
  /** Why the asker cannot apply: the first rule that says no. */
  refusal: RuleAnswer.nullable(),
  /** Why the office looks at an application of the asker before it is confirmed: the first rule that warns. */
  warning: RuleAnswer.nullable(),
  /** Online, or in the prefecture or region that the asker looks after; all of them for whoever looks after none. */
  isInReach: z.boolean(),
  /** Whether the asker wants to hear of a date. */
  isInterested: z.boolean(),
};
const OpenOffering = z.strictObject(openOffering).meta({ id: 'OpenOffering' });

const openExercise = {
  edition: z.strictObject({ id: id<'Edition'>(), name: bilingual() }),
  course: z.strictObject({ id: id<'Course'>(), name: bilingual(), level: bilingual(), description: bilingual() }),
  scenario: bilingual(),
  fiscalYear: fiscalYear(),
  feeYen: z.int(),
  isFree: z.boolean(),
  studentsMayApply: z.boolean(),
  /** Whoever applies for people of the asker's organization says whether a student is among them. */
  asksForStudents: z.boolean(),
  /** What the asker has of it already. */
  mine: z.strictObject({ applicationId: id<'Application'>(), state: z.enum(applicationStateNames) }).nullable(),
  /** Its dates are left out: they appear to whoever has agreed to the terms. */
  mustAgree: z.boolean(),
};
/** The asker has read the terms and agrees to them. Not needed by whoever has applied, nor by staff who plan for others. */
const agreesToTerms = z.stringbool().optional();

export const listOpenExercises = serve('listOpenExercises', listOpenExercisesRoute, {
  params: nothing(),
  input: z.strictObject({ editionId: id<'Edition'>().optional(), agreesToTerms }),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          ...openExercise,
          /** What has to be agreed to before the dates are shown; each text once. */
          terms: z.array(bilingual()),
          /** How many there are, and for how many of them the asker can apply: known before the dates are. */
          counts: z.strictObject({ offerings: z.int(), open: z.int() }),
          offerings: z.array(OpenOffering),
        })
        .meta({ id: 'OpenExercise' }),
    ),
  }),
});

export const viewOpenExercise = serve('viewOpenExercise', viewOpenExerciseRoute, {
  params: z.strictObject({ offeringId: id<'Offering'>() }),
  input: z.strictObject({ agreesToTerms }),
  answer: z
    .strictObject({
      ...openExercise,
      ...openOffering,
      minimumParticipants: z.int(),
      offerWorkingDays: z.int(),
      quietWorkingDays: z.int(),
      /** Null: any number of seats for one organization. */
      organizationLimit: z.int().nullable(),
      terms: bilingual(),
      bring: bilingual(),
      /** Every rule, as it is for the asker. */
      rules: z.array(RuleAnswer),
    })
    .meta({ id: 'OpenOfferingDetail' }),
});
