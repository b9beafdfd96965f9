import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { type AnswerFrom, type Asked, call, Refused, useAnswer } from '#web/api-client';
import { noteWhoIsHere } from '#web/device';
import { viewMeRoute } from '#contract/routes';

export type Me = AnswerFrom<typeof viewMeRoute>;
/** Who is signed in; `null` when nobody is. */
export type Signed = Asked<Me | null>;

const Current = createContext<Signed | null>(null);

const askWho = (): Promise<Me | null> =>
  call(viewMeRoute).catch((fault: unknown) => {
    if (fault instanceof Refused && fault.status === 401) return null;
    throw fault;
  });

/** Asks once who is signed in, and again whenever a request was refused for want of a session. */
export function Session({ children }: { children?: ReactNode }) {
  const asked = useAnswer(askWho, []);
  const { put, answer } = asked;
  useEffect(() => {
    if (answer) noteWhoIsHere(answer.account.id);
  }, [answer]);
  useEffect(() => {
    const leave = () => put(null);
    window.addEventListener('signed-out', leave);
    return () => window.removeEventListener('signed-out', leave);
  }, [put]);
  return <Current.Provider value={asked}>{children}</Current.Provider>;
}

export function useSession(): Signed {
  const session = useContext(Current);
  if (!session) throw new Error('useSession stands inside <Session>');
  return session;
}

/** Who is signed in, on a page only they can open. */
export function useMe(): Me {
  const { answer } = useSession();
  if (!answer) throw new Error('This page opens only for somebody who is signed in');
  return answer;
}

/** Whether somebody belongs to no organization, as whoever signed up by themselves. */
export const isWithoutPlace = (me: Me): boolean => me.roles.includes('applicant');

/** Whoever holds a role besides learning has something to do in the console. */
export const isStaff = (me: Me): boolean => me.roles.some((role) => role !== 'learner' && role !== 'applicant');
