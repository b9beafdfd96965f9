import { z } from 'zod';
import { correctOwnNameRoute } from './own-name.routes.ts';
import { nothing, serve } from './shapes.ts';

const LONGEST = 100;

export const correctOwnName = serve('correctOwnName', correctOwnNameRoute, {
  params: nothing(),
  input: z.strictObject({
    name: z.string().trim().min(1).max(LONGEST),
    /** Empty where there is none. */
    kana: z.string().trim().max(LONGEST),
  }),
  answer: nothing(),
});
