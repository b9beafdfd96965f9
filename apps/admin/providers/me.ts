import { callUntyped, Refused } from '#web/api-client';

const viewMeRoute = { method: 'GET', path: '/me', permission: 'account.view', errors: [] } as const;

export interface Place {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly organizationType: string;
  readonly roles: readonly string[];
}
export interface Me {
  readonly account: { readonly id: string; readonly name: string; readonly signInId: string };
  readonly organization: Place | null;
  readonly abilities: Readonly<Record<string, true>>;
  readonly toDo: readonly string[];
  readonly places: readonly Place[];
}

let asked: Promise<Me> | undefined;

/** Who is signed in, asked once per page load; a stranger is led to the sign-in page and comes back here. */
export function me(): Promise<Me> {
  asked ??= (callUntyped(viewMeRoute) as Promise<Me>).catch((fault: unknown) => {
    asked = undefined;
    if (fault instanceof Refused && fault.status === 401) return toSignIn();
    throw fault;
  });
  return asked;
}

/** Leaves for the sign-in page; the promise never settles, the page is gone before. */
export function toSignIn(): Promise<never> {
  asked = undefined;
  const back = encodeURIComponent(location.pathname + location.search);
  location.assign(`/sign-in?then=${back}`);
  return new Promise(() => {});
}
