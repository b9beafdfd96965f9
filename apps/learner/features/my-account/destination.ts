import { isStaff, type Me } from '../../session.tsx';

/** Where a person goes who is ready: where they wanted to, else to their work. Inside this origin alone. */
export function destinationOf(me: Me, address: URL): string {
  const then = address.searchParams.get('then') ?? '';
  if (/^\/(?![/\\])/.test(then) && !/^\/(sign-|first-)/.test(then)) return then;
  return isStaff(me) ? '/admin/' : '/';
}
