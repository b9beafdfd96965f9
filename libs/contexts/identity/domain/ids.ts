import type { Id } from '#kernel';

export type MembershipId = Id<'Membership'>;
export type RoleGrantId = Id<'RoleGrant'>;
export type ArrivalId = Id<'Arrival'>;
export type SessionId = Id<'Session'>;
export type SignUpId = Id<'SignUp'>;
