import { z } from 'zod';
import { listNextOfferingsRoute } from './next-offerings.routes.ts';
import { day, id, instant, nothing, serve } from './shapes.ts';

export const listNextOfferings = serve('listNextOfferings', listNextOfferingsRoute, {
  params: z.strictObject({ enrollmentId: id<'Enrollment'>() }),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          offeringId: id<'Offering'>(),
          editionId: id<'Edition'>(),
          name: z.string(),
          startsOn: day(),
          /** Null: online. */
          venueName: z.string().nullable(),
          prefecture: z.string().nullable(),
          /** In the prefecture of one's organization. */
          isNear: z.boolean(),
          free: z.int(),
          waiting: z.int(),
          mark: z.enum(['○', '△', '×']),
          /** Null: since it was opened; later than now: not yet. */
          applicationOpensAt: instant().nullable(),
          applicationClosesAt: instant(),
        })
        .meta({ id: 'NextOffering' }),
    ),
  }),
});
