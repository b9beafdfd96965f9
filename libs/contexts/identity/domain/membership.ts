import type { CalendarDate, OrganizationId, PersonId } from '#kernel';
import { MembershipAlreadyEnded, MembershipEndsBeforeItStarts, MembershipEndsInTheFuture } from './errors.ts';
import type { MembershipId } from './ids.ts';

/** What an organization knows of its member beside the person. */
export interface PlaceFields {
  readonly staffNumber: string | null;
  readonly department: string | null;
}

/** A person's belonging to an organization. It ends only by an explicit act. */
export interface Membership extends PlaceFields {
  readonly id: MembershipId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}

/** The last day asked for, which is today or before. */
export function lastDayOf({ startsOn, endsOn }: Membership, asked: CalendarDate, today: CalendarDate): CalendarDate {
  if (endsOn) throw new MembershipAlreadyEnded(endsOn);
  if (asked > today) throw new MembershipEndsInTheFuture(today);
  if (asked < startsOn) throw new MembershipEndsBeforeItStarts(startsOn);
  return asked;
}
