import type { CalendarDate, OrganizationId, PersonId, Role } from '#kernel';
import type { RoleGrantId } from './ids.ts';

/** A role held in an organization. It ends with its period, or at once by an explicit act. */
export interface RoleGrant {
  readonly id: RoleGrantId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly role: Role;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly endedAt: Date | null;
}

export type RoleStatus = 'current' | 'upcoming' | 'ended';

/** Where a role stands on a day. */
export function statusOf(grant: Pick<RoleGrant, 'startsOn' | 'endsOn' | 'endedAt'>, today: CalendarDate): RoleStatus {
  if (grant.endedAt || (grant.endsOn && grant.endsOn < today)) return 'ended';
  return grant.startsOn > today ? 'upcoming' : 'current';
}
