import { z } from 'zod';
import * as routes from './cohort-applications.routes.ts';
import { bilingual, day, fiscalYear, id, nothing, serve } from './shapes.ts';

const line = (longest: number) => z.string().trim().min(1).max(longest);
const code = z.string().min(1).max(80);

export const viewGuardianConsent = serve('viewGuardianConsent', routes.viewGuardianConsentRoute, {
  params: nothing(),
  input: z.strictObject({ code }),
  answer: z.strictObject({ applicant: z.string(), program: bilingual(), fiscalYear: fiscalYear() }),
});

export const giveGuardianConsent = serve('giveGuardianConsent', routes.giveGuardianConsentRoute, {
  params: nothing(),
  input: z.strictObject({ code, guardianName: line(100), agrees: z.literal(true) }),
  answer: nothing(),
});

export const recordPaperConsent = serve('recordPaperConsent', routes.recordPaperConsentRoute, {
  params: z.strictObject({ cohortId: id<'Cohort'>() }),
  input: z.strictObject({ personId: id<'Person'>(), guardianName: line(100), signedOn: day(), reason: line(400) }),
  answer: nothing(),
});
