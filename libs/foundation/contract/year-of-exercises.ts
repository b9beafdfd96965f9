import { z } from 'zod';
import { offeringWarning } from './seated-offerings.ts';
import { bilingual, day, fiscalYear, id, instant, nothing, serve } from './shapes.ts';
import { viewYearOfExercisesRoute } from './year-of-exercises.routes.ts';

const organization = z.strictObject({ id: id<'Organization'>(), name: z.string() });
const MONTHS = 12;

const ExerciseRow = z
  .strictObject({
    id: id<'Offering'>(),
    name: z.string(),
    state: z.enum(['draft', 'open', 'closed', 'canceled']),
    course: z.strictObject({ id: id<'Course'>(), name: bilingual() }),
    edition: z.strictObject({ id: id<'Edition'>(), name: bilingual() }),
    mode: z.enum(['venue', 'online', 'on-site', 'satellite']),
    /** Set on a satellite. */
    parentOfferingId: id<'Offering'>().nullable(),
    /** Null: no date yet. */
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    applicationOpensAt: instant().nullable(),
    applicationClosesAt: instant().nullable(),
    venue: z.string().nullable(),
    prefecture: organization.nullable(),
    bureau: organization.nullable(),
    seats: z.int(),
    minimumParticipants: z.int(),
    /** Confirmed, offered, or kept for an approval. */
    held: z.int(),
    waiting: z.int(),
    mark: z.enum(['○', '△', '×']),
    /** People who want to hear of a date. */
    interested: z.int(),
    instructors: z.int(),
    warnings: z.array(offeringWarning()),
  })
  .meta({ id: 'ExerciseOfYear' });

export const viewYearOfExercises = serve('viewYearOfExercises', viewYearOfExercisesRoute, {
  params: nothing(),
  input: z.strictObject({
    fiscalYear: fiscalYear(),
    courseId: id<'Course'>().optional(),
    bureauId: id<'Organization'>().optional(),
    month: z.coerce.number().int().min(1).max(MONTHS).optional(),
  }),
  answer: z.strictObject({ items: z.array(ExerciseRow) }),
});
