import { z } from 'zod';
import * as routes from './arrivals.routes.ts';
import { id, instant, nothing, serve } from './shapes.ts';

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => text.normalize('NFKC') || null)
    .nullable();

/** The answer is always the same, whether or not there is such an account. */
export const askArrival = serve('askArrival', routes.askArrivalRoute, {
  params: nothing(),
  input: z.strictObject({
    person: z.string().trim().min(1).max(254),
    staffNumber: optionalText(40).optional(),
    department: optionalText(200).optional(),
  }),
  answer: nothing(),
});

const Arrival = z
  .strictObject({
    id: id<'Arrival'>(),
    organizationId: id<'Organization'>(),
    organizationName: z.string(),
    department: z.string().nullable(),
    expiresAt: instant(),
  })
  .meta({ id: 'Arrival' });

export const listMyArrivals = serve('listMyArrivals', routes.listMyArrivalsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(Arrival),
    places: z.array(z.strictObject({ id: id<'Membership'>(), organizationName: z.string(), mayLeave: z.boolean() })),
  }),
});

const ofArrival = z.strictObject({ arrivalId: id<'Arrival'>() });
const MOST_PLACES = 20;

export const confirmArrival = serve('confirmArrival', routes.confirmArrivalRoute, {
  params: ofArrival,
  /** Memberships that end with the day before. */
  input: z.strictObject({ memberIds: z.array(id<'Membership'>()).max(MOST_PLACES) }),
  answer: z.strictObject({ organizationId: id<'Organization'>() }),
});

export const declineArrival = serve('declineArrival', routes.declineArrivalRoute, {
  params: ofArrival,
  input: nothing(),
  answer: nothing(),
});
