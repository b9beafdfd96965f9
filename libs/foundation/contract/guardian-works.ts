import { z } from 'zod';
import { bilingual, day, document, fiscalYear, nothing, serve } from './shapes.ts';
import { fileId, license, shownAs, traineeId, workId } from './work-shapes.ts';
import * as routes from './works.routes.ts';

const LONGEST_NAME = 60;
const LONGEST_REASON = 500;

const ofWork = z.strictObject({ workId });
const ofAuthor = z.strictObject({ workId, traineeId });
const reason = z.string().trim().min(1).max(LONGEST_REASON);

export const recordGuardianWorkConsent = serve('recordGuardianWorkConsent', routes.recordGuardianWorkConsentRoute, {
  params: ofAuthor,
  input: z
    .strictObject({
      version: z.int(),
      guardianName: z.string().trim().min(1).max(LONGEST_NAME),
      signedOn: day(),
    })
    .meta({ id: 'GuardianWorkConsent' }),
  answer: nothing(),
});

export const withdrawGuardianWorkConsent = serve(
  'withdrawGuardianWorkConsent',
  routes.withdrawGuardianWorkConsentRoute,
  { params: ofAuthor, input: z.strictObject({ reason }), answer: nothing() },
);

export const askGuardianForWork = serve('askGuardianForWork', routes.askGuardianForWorkRoute, {
  params: ofWork,
  input: z.strictObject({ version: z.int(), mail: z.email().max(254) }).meta({ id: 'GuardianToAsk' }),
  answer: nothing(),
});

const code = z.string().min(1).max(80);

export const viewGuardianWork = serve('viewGuardianWork', routes.viewGuardianWorkRoute, {
  params: nothing(),
  input: z.strictObject({ code }),
  answer: z
    .strictObject({
      may: z.enum(['answer', 'withdraw']),
      /** Whether the work still stands as it did when the mail was asked for. */
      isAsAsked: z.boolean(),
      author: z.string(),
      program: bilingual(),
      fiscalYear: fiscalYear(),
      title: bilingual(),
      abstract: bilingual(),
      links: z.array(z.string()),
      license,
      shownAs,
      credit: bilingual().nullable(),
      /** The names of the other authors who have one shown. */
      others: z.array(bilingual()),
      pictures: z.array(z.strictObject({ fileId, alt: bilingual() })),
      video: fileId.nullable(),
      /** Opens the pictures and the video for two hours, and nothing else. */
      ticket: z.string(),
    })
    .meta({ id: 'WorkForGuardian' }),
});

export const guardianWorkFile = serve('guardianWorkFile', routes.guardianWorkFileRoute, {
  params: z.strictObject({ ticket: z.string().max(80), fileId }),
  input: nothing(),
  answer: document(),
});

export const answerGuardianWork = serve('answerGuardianWork', routes.answerGuardianWorkRoute, {
  params: nothing(),
  input: z.strictObject({ code, guardianName: z.string().trim().min(1).max(LONGEST_NAME), agrees: z.boolean() }),
  answer: nothing(),
});

export const withdrawGuardianWork = serve('withdrawGuardianWork', routes.withdrawGuardianWorkRoute, {
  params: nothing(),
  input: z.strictObject({ code }),
  answer: nothing(),
});
