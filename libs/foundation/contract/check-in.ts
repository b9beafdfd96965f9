import { z } from 'zod';
import * as routes from './delivery.routes.ts';
import { day, id, instant, serve } from './shapes.ts';

const halfDay = () => z.enum(['am', 'pm']);
const ofSession = z.strictObject({ offeringSessionId: id<'OfferingSession'>() });

export const showCheckInCode = serve('showCheckInCode', routes.showCheckInCodeRoute, {
  params: ofSession,
  input: z.strictObject({ halfDay: halfDay() }),
  answer: z.strictObject({
    /** What the picture holds. */
    address: z.string(),
    /** An SVG as a `data:` address. */
    picture: z.string(),
    changesInMillis: z.int(),
    isOpen: z.boolean(),
    opensAt: instant(),
    checkedIn: z.int(),
    people: z.int(),
  }),
});

export const presentCheckInCode = serve('presentCheckInCode', routes.presentCheckInCodeRoute, {
  params: ofSession,
  input: z.strictObject({ halfDay: halfDay(), code: z.string().min(1).max(100) }).meta({ id: 'CheckInCodeInput' }),
  answer: z.strictObject({
    ticket: z.string(),
    offeringName: z.string(),
    day: day(),
    halfDay: halfDay(),
    /** When this person was marked for the half-day already. */
    checkedInAt: instant().nullable(),
  }),
});

export const checkIn = serve('checkIn', routes.checkInRoute, {
  params: ofSession,
  input: z.strictObject({ ticket: z.string().min(1).max(400) }).meta({ id: 'CheckInInput' }),
  answer: z.strictObject({ halfDay: halfDay(), checkedInAt: instant(), wasCheckedIn: z.boolean() }),
});
