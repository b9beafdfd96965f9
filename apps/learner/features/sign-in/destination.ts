/** Where somebody wanted to go before signing in: inside this origin alone, whatever stands in the address. */
export function destinationIn(address: URL): string | null {
  const then = address.searchParams.get('then') ?? '';
  return /^\/(?![/\\])/.test(then) && !then.startsWith('/sign-') ? then : null;
}

/** The same as the contract takes it for the link of a mail: a path without a question mark. */
export function pathToSend(address: URL): { leadsTo?: string } {
  const then = destinationIn(address) ?? '';
  return /^(\/[a-z0-9-]+)+$/.test(then) ? { leadsTo: then } : {};
}

/** Another page on the way in, which remembers where somebody wanted to go. */
export function onTheWay(page: string, address: URL): string {
  const then = destinationIn(address);
  return then ? `${page}?then=${encodeURIComponent(then)}` : page;
}

/** Goes on once the session is there; the page is loaded anew, so that everything knows who is signed in. */
export function goOn(state: 'to-finish' | 'full', address: URL): void {
  const then = destinationIn(address);
  const query = then ? `?then=${encodeURIComponent(then)}` : '';
  location.assign(state === 'full' && then ? then : `/first-sign-in${query}`);
}
