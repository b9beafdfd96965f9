import { z } from 'zod';
import { bilingual, id, instant, listing, manyIds, nothing, pageOf, serve } from './shapes.ts';
import * as routes from './trainees.routes.ts';

const MOST_MENTORS = 10;
const LONGEST_REASON = 400;

const traineeId = id<'Trainee'>();
const ofTrainee = z.strictObject({ traineeId });
const state = z.enum(['active', 'left']);
const person = z.strictObject({ personId: id<'Person'>(), name: z.string() });
const seminar = z.strictObject({ seminarId: id<'Seminar'>(), name: bilingual() });

const yearFields = {
  traineeId,
  cohortId: id<'Cohort'>(),
  enrollmentId: id<'Enrollment'>(),
  programName: bilingual(),
  fiscalYear: z.int(),
  track: z.strictObject({ trackId: id<'Track'>(), name: bilingual() }),
  seminar: seminar.nullable(),
  mentors: z.array(person),
  state,
  version: z.int(),
};
const MyYear = z
  .strictObject({
    ...yearFields,
    /** Of the first event; null: none is planned. Before it the place can be given up. */
    beginsAt: instant().nullable(),
  })
  .meta({ id: 'MyYear' });
const rowFields = { ...yearFields, id: traineeId, name: z.string(), joinedAt: instant() };
const TraineeRow = z.strictObject(rowFields).meta({ id: 'TraineeRow' });

export const listTrainees = serve('listTrainees', routes.listTraineesRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['name', 'track', 'joinedAt']),
    cohortId: id<'Cohort'>().optional(),
    trackId: id<'Track'>().optional(),
    state: state.optional(),
    ids: manyIds(),
  }),
  answer: z.strictObject(pageOf(TraineeRow)),
});

export const viewTrainee = serve('viewTrainee', routes.viewTraineeRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z
    .strictObject({
      ...rowFields,
      /** The seminars of their track. */
      seminars: z.array(seminar),
      /** Who may be their mentor. */
      guides: z.array(person),
      abilities: z.strictObject({ place: z.boolean() }),
    })
    .meta({ id: 'TraineeDetail' }),
});

export const placeTrainee = serve('placeTrainee', routes.placeTraineeRoute, {
  params: ofTrainee,
  input: z
    .strictObject({
      seminarId: id<'Seminar'>().nullable(),
      mentorIds: z.array(id<'Person'>()).max(MOST_MENTORS),
      version: z.int(),
    })
    .meta({ id: 'TraineePlacing' }),
  answer: z.strictObject({ version: z.int() }),
});

export const listYearGroups = serve('listYearGroups', routes.listYearGroupsRoute, {
  params: z.strictObject({ offeringId: id<'Offering'>() }),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          /** A track, as events know it. */
          id: id<'EnrollmentGroup'>(),
          name: bilingual(),
          people: z.int(),
        })
        .meta({ id: 'YearGroup' }),
    ),
  }),
});

export const listMyYears = serve('listMyYears', routes.listMyYearsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(MyYear) }),
});

export const viewMyYear = serve('viewMyYear', routes.viewMyYearRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: MyYear,
});

export const giveUpYear = serve('giveUpYear', routes.giveUpYearRoute, {
  params: ofTrainee,
  input: z.strictObject({ reason: z.string().trim().min(1).max(LONGEST_REASON) }).meta({ id: 'DepartureInput' }),
  answer: nothing(),
});
