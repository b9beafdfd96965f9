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

const code = () => z.enum(seatInvariantCodes);

const SeatRule = z
  .strictObject({
    code: code(),
    /** What is always true of seats. */
    ja: z.string(),
    en: z.string(),
    /** What the office does where it is not. */
    todoJa: z.string(),
    todoEn: z.string(),
  })
  .meta({ id: 'SeatRule' });

const BrokenInvariant = z
  .strictObject({
    code: code(),
    offeringId: id<'Offering'>().nullable(),
    offeringName: z.string().nullable(),
    applicationId: id<'Application'>().nullable(),
    /** Names of those it is about; where it is about nobody in particular none. */
    people: z.array(z.string()),
    /** What was found instead, for the operator: figures, states and ids. */
    found: z.string(),
  })
  .meta({ id: 'BrokenInvariant' });

export const viewSeatAudit = serve('viewSeatAudit', viewSeatAuditRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    /** Null: it has not run yet. */
    auditedAt: instant().nullable(),
    /** The latest run is more than 36 hours old, or there is none. */
    isOverdue: z.boolean(),
    rules: z.array(SeatRule),
    broken: z.array(BrokenInvariant),
  }),
});
