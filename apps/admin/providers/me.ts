import { viewMeRoute } from '#contract/routes';
import { type AnswerFrom, call, Refused } from '#web/api-client';
import { noteWhoIsHere } from '#web/device';

export type Me = AnswerFrom<typeof viewMeRoute>;
export type Place = Me['places'][number];

let asked: Promise<Me> | undefined;

/** Who is signed in, asked once per page load; a stranger is led to the sign-in page and comes back here. */
export function me(): Promise<Me> {
  asked ??= call(viewMeRoute)
    .then((found) => {
      noteWhoIsHere(found.account.id);
      return found;
    })
    .catch((fault: unknown) => {
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
