import type { Route } from './route.ts';

const forAnybody = { permission: 'anyone', at: 'root', errors: [] } as const;
const page = '/:language/programs/:code/presentations/:presentationId' as const;

/** Registering for a results presentation, without a script. */
export const audienceFormRoute = {
  ...forAnybody,
  method: 'GET',
  path: `${page}/registration`,
} as const satisfies Route;
export const registerForAudienceRoute = {
  ...forAnybody,
  method: 'POST',
  path: `${page}/registration`,
} as const satisfies Route;

/** Saying by the link of a mail that it was oneself; looking at the page changes nothing, for mail programs open links too. */
export const audienceConfirmationRoute = {
  ...forAnybody,
  method: 'GET',
  path: `${page}/confirmation`,
} as const satisfies Route;
export const confirmAudienceRoute = {
  ...forAnybody,
  method: 'POST',
  path: `${page}/confirmation`,
} as const satisfies Route;

/** One's own place, by the link of a mail. The code stands in the query: no log keeps it. */
export const ownAudienceRoute = { ...forAnybody, method: 'GET', path: `${page}/place` } as const satisfies Route;
export const changeOwnAudienceRoute = { ...forAnybody, method: 'POST', path: `${page}/place` } as const satisfies Route;
