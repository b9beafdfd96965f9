import { z } from 'zod';
import { appointDeputyRoute, endDeputyRoute } from './deputies.routes.ts';
import { day, id, nothing, serve } from './shapes.ts';

export const appointDeputy = serve('appointDeputy', appointDeputyRoute, {
  params: nothing(),
  input: z.strictObject({ memberId: id<'Membership'>(), startsOn: day(), endsOn: day() }),
  answer: z.strictObject({ id: id<'RoleGrant'>(), personId: id<'Person'>(), signInId: z.string() }),
});

export const endDeputy = serve('endDeputy', endDeputyRoute, {
  params: z.strictObject({ roleId: id<'RoleGrant'>() }),
  input: z.strictObject({ reason: z.string().trim().min(1).max(400) }),
  answer: z.strictObject({ id: id<'RoleGrant'>() }),
});
