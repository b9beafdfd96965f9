import type { AuthProvider } from 'react-admin';
import { Refused } from '#web/api-client';
import { me, toSignIn } from './me.ts';
import type { StaffResource } from './staff-resource.ts';

/** The session is the learner site's; what a person may do comes from the server, never from a role's name. */
export const authProviderOf = (resources: readonly StaffResource[]): AuthProvider => ({
  login: () => toSignIn(),
  logout: () => {
    location.assign('/sign-out');
    return new Promise(() => {});
  },
  checkAuth: async () => {
    const { toDo } = await me();
    if (toDo.length) location.assign('/');
  },
  checkError: (fault: unknown) => (fault instanceof Refused && fault.status === 401 ? toSignIn() : Promise.resolve()),
  getIdentity: async () => {
    const { account } = await me();
    return { id: account.id, fullName: account.name };
  },
  getPermissions: async () => (await me()).abilities,
  canAccess: async ({ action, resource }) => {
    const needed = permissionOf(resources, resource, action);
    return needed === undefined || needed in (await me()).abilities;
  },
});

/** A resource's list and record need what their routes need; anything else is asked by the permission's own name. */
function permissionOf(resources: readonly StaffResource[], name: string, action: string): string | undefined {
  const resource = resources.find((one) => one.name === name);
  if (!resource) return name;
  const { list, one, create, update } = resource.routes;
  const route = { list, show: one ?? list, create, edit: update }[action];
  return route?.permission;
}
