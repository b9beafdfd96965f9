import { z } from 'zod';
import { viewWorkRoute } from './notifications.routes.ts';
import { day, id, nothing, serve } from './shapes.ts';

const WorkItem = z
  .strictObject({
    kind: z.enum([
      'not-started',
      'not-invited',
      'slips-to-print',
      'import-to-finish',
      'ending-soon',
      'offering-in-draft',
      'offering-without-content',
      'certificate-unprintable',
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
