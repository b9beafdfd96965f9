import { z } from 'zod';
import * as routes from './public-audience.routes.ts';
import { document, nothing, serve } from './shapes.ts';

const LONGEST_LINE = 100;
const LONGEST_MAIL = 254;
/** Longer than any form of ours sends. */
const LONGEST_SENT = 1000;

const language = z.enum(['ja', 'en']);
const ofPage = z.strictObject({
  language,
  code: z.string().max(LONGEST_SENT),
  presentationId: z.string().max(LONGEST_SENT),
});
const sent = z.string().max(LONGEST_SENT).optional();
const byCode = z.strictObject({ code: sent });

/** What a registration says; each field that does not fit is told beside it. */
export const audienceAsked = z.strictObject({
  name: z.string().trim().min(1).max(LONGEST_LINE),
  mail: z.string().trim().max(LONGEST_MAIL).pipe(z.email()),
  affiliation: z.string().trim().max(LONGEST_LINE).default(''),
  form: z.enum(['room', 'online']),
  mailLanguage: language,
  agreed: z.literal('yes'),
  waits: z
    .literal('yes')
    .optional()
    .transform((waits) => waits === 'yes'),
});

export const audienceForm = serve('audienceForm', routes.audienceFormRoute, {
  params: ofPage,
  input: nothing(),
  answer: document(),
});

export const registerForAudience = serve('registerForAudience', routes.registerForAudienceRoute, {
  params: ofPage,
  // As a browser without a script sends it: what is missing or wrong is told on the page.
  input: z.strictObject({
    name: sent,
    mail: sent,
    affiliation: sent,
    form: sent,
    mailLanguage: sent,
    agreed: sent,
    waits: sent,
  }),
  answer: document(),
});

export const audienceConfirmation = serve('audienceConfirmation', routes.audienceConfirmationRoute, {
  params: ofPage,
  input: byCode,
  answer: document(),
});

export const confirmAudience = serve('confirmAudience', routes.confirmAudienceRoute, {
  params: ofPage,
  input: byCode,
  answer: document(),
});

export const ownAudience = serve('ownAudience', routes.ownAudienceRoute, {
  params: ofPage,
  input: byCode,
  answer: document(),
});

export const changeOwnAudience = serve('changeOwnAudience', routes.changeOwnAudienceRoute, {
  params: ofPage,
  input: z.strictObject({ code: sent, deed: z.enum(['room', 'online', 'cancel']) }),
  answer: document(),
});
