import { type Actor, type Authority, type AuthorizedScope, NOBODY, type PersonId, type Reach } from '#kernel';
import { authorityPermissions } from '../data/authority-permissions.ts';

/** The scope of a step in which no person acts: it reaches what its authority opens, with the permissions listed for it. */
export function scopeOf(authority: Authority): AuthorizedScope {
  const reach: Reach = { kind: 'authority', id: authority };
  const grants = Object.fromEntries((authorityPermissions[authority] ?? []).map((permission) => [permission, reach]));
  const actor: Actor = { personId: NOBODY, grants };
  return { actor, reach, rows: reach } as AuthorizedScope;
}

/** The scope of somebody just recognized, before there is a session: their own trail, and no permission. */
export function ownScopeOf(personId: PersonId): AuthorizedScope {
  const reach: Reach = { kind: 'self', id: personId };
  return { actor: { personId, grants: {} }, reach, rows: reach } as AuthorizedScope;
}
