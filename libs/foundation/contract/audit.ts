import { z } from 'zod';
import { viewHistoryRoute } from './audit.routes.ts';
import { id, instant, nothing, serve } from './shapes.ts';

const HistoryEntry = z
  .strictObject({
    id: id<'Event'>(),
    kind: z.string(),
    occurredAt: instant(),
    /** Null where the system did it, or somebody outside the asker's reach. */
    actorName: z.string().nullable(),
    isBySystem: z.boolean(),
    reason: z.string().nullable(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
    changes: z.array(
      z.strictObject({
        field: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        /** The field changed, but its values have been erased. */
        isErased: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'HistoryEntry' });

/** What a record is, for its history. */
const About = z.enum([
  'person',
  'enrollment',
  'program',
  'course',
  'edition',
  'offering',
  'application',
  'cohort',
  'cohort-application',
  'work',
  'award',
  'organization',
  'staff-import',
]);

export const viewHistory = serve('viewHistory', viewHistoryRoute, {
  params: z.strictObject({ about: About, id: id<'Record'>() }),
  input: nothing(),
  answer: z.strictObject({ items: z.array(HistoryEntry) }),
});
