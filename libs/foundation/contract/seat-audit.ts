import { z } from 'zod';
import { viewSeatAuditRoute } from './seat-audit.routes.ts';
import { id, instant, nothing, serve } from './shapes.ts';

export const seatInvariantCodes = [
  'ledger-counts-held',
  'held-within-seats',
  'one-seat-per-edition',
  'days-match',
  'confirmed-has-place',
  'place-has-seat',
  'offers-end',
  'nobody-waits-beside-free-seats',
  'approvals-complete',
  'tickets-unique',
] as const;

const BrokenInvariant = z
  .strictObject({
    code: z.enum(seatInvariantCodes),
    /** What should be, and is not. */
    ja: z.string(),
    en: z.string(),
    offeringId: id<'Offering'>().nullable(),
    offeringName: z.string().nullable(),
    applicationId: id<'Application'>().nullable(),
    /** What was found instead: figures, states and ids. */
    found: z.string(),
  })
  .meta({ id: 'BrokenInvariant' });

export const viewSeatAudit = serve('viewSeatAudit', viewSeatAuditRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    /** Null: it has not run yet. */
    auditedAt: instant().nullable(),
    broken: z.array(BrokenInvariant),
  }),
});
