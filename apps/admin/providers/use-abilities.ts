import { usePermissions } from 'react-admin';

/** Whether the person signed in holds a permission anywhere; a record says it for itself in `abilities`. */
export function useAbility(permission: string): boolean {
  const { permissions } = usePermissions<Record<string, true>>();
  return permissions?.[permission] === true;
}

const NONE: Readonly<Record<string, true>> = {};

export function useAbilities(): Readonly<Record<string, true>> {
  const { permissions } = usePermissions<Record<string, true>>();
  return permissions ?? NONE;
}
