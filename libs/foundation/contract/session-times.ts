import { z } from 'zod';
import { listSessionTimesRoute } from './session-times.routes.ts';
import { bilingual, day, id, instant, nothing, serve } from './shapes.ts';

export const listSessionTimes = serve('listSessionTimes', listSessionTimesRoute, {
  params: nothing(),
  input: z.strictObject({
    /** Left out: all that the asker has a seat of, or waits for. */
    offeringId: id<'Offering'>().optional(),
    /** The asker has read the terms and agrees to them; not needed where they have applied. */
    agreesToTerms: z.stringbool().optional(),
  }),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          id: id<'OfferingSession'>(),
          offeringId: id<'Offering'>(),
          title: bilingual(),
          day: day(),
          startsAt: instant(),
          endsAt: instant(),
          mode: z.enum(['venue', 'online', 'on-site', 'satellite']),
          /** Null: online, or not decided yet. */
          venue: z
            .strictObject({
              name: z.string(),
              room: z.string(),
              address: z.string(),
              prefecture: z.string().nullable(),
              access: bilingual(),
            })
            .nullable(),
          /** What to bring, a line each. */
          bring: bilingual(),
        })
        .meta({ id: 'SessionTime' }),
    ),
  }),
});
