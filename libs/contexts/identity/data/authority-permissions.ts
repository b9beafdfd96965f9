import type { Authority, Permission } from '#kernel';

/** What use cases that a reaction, a schedule or a command calls may do; where an authority is not named: nothing. */
export const authorityPermissions: Partial<Record<Authority, readonly Permission[]>> = {
  'appoint-first-officer': ['role.grant'],
  'define-programs': ['program.define', 'offering.open'],
  'import-staff': ['staff.import', 'enrollment.add'],
  'settle-places': ['enrollment.add'],
  'load-content': ['content.publish'],
};
