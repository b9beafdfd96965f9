import { z } from 'zod';
import { changeSeatsRoute, listDateConflictsRoute, listSeatsWorkRoute, mergeOfferingsRoute } from './seats.routes.ts';
import { day, id, nothing, serve } from './shapes.ts';

const reason = () => z.string().trim().min(1).max(400);
const ofOffering = z.strictObject({ offeringId: id<'Offering'>() });

export const changeSeats = serve('changeSeats', changeSeatsRoute, {
  params: ofOffering,
  input: z.strictObject({
    seats: z.int().min(1).max(2000),
    /** Left out: as it is. Null: one organization may take any number. */
    organizationLimit: z.int().min(1).nullable().optional(),
    reason: reason(),
  }),
  answer: z.strictObject({ offeringId: id<'Offering'>(), seats: z.int(), held: z.int() }),
});

export const mergeOfferings = serve('mergeOfferings', mergeOfferingsRoute, {
  params: ofOffering,
  input: z.strictObject({ intoOfferingId: id<'Offering'>(), reason: reason(), version: z.int() }),
  answer: z.strictObject({ moved: z.int() }),
});

export const listDateConflicts = serve('listDateConflicts', listDateConflictsRoute, {
  params: ofOffering,
  input: z.strictObject({ startsOn: day(), endsOn: day() }),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        personId: id<'Person'>(),
        name: z.string(),
        organizationName: z.string(),
        day: day(),
        offeringName: z.string(),
      }),
    ),
  }),
});

export const listSeatsWork = serve('listSeatsWork', listSeatsWorkRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    offerings: z.array(
      z.strictObject({
        offeringId: id<'Offering'>(),
        name: z.string(),
        startsOn: day(),
        endsOn: day(),
        seats: z.int(),
        minimumParticipants: z.int(),
        /** Applications close within a week, or have closed. */
        isBelowMinimum: z.boolean(),
        held: z.int(),
        waiting: z.int(),
        offered: z.int(),
        toApprove: z.int(),
        /** Held seats without a name. */
        unnamed: z.int(),
        /** People who are in another exercise on its day. */
        elsewhere: z.int(),
        /** Free seats, people in line, and so close to the day that only the office offers them. */
        isByHand: z.boolean(),
      }),
    ),
    /** Offerings without a date, the most wanted first. */
    interests: z.array(
      z.strictObject({ offeringId: id<'Offering'>(), name: z.string(), people: z.int(), organizations: z.int() }),
    ),
  }),
});
