import { createContext, type ReactNode, useContext } from 'react';
import { listMyYearsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { fiscalYearNow } from '#web/ui';
import { useSession } from '../session.tsx';

export type MyYear = AnswerFrom<typeof listMyYearsRoute>['items'][number];

const NONE: readonly MyYear[] = [];
const Years = createContext(NONE);

/** Asks once in which years of a program whoever is signed in takes part. */
export function MyYears({ children }: { children?: ReactNode }) {
  const { answer: me } = useSession();
  const isReady = Boolean(me && me.toDo.length === 0);
  const { answer } = useAnswer<readonly MyYear[]>(
    () => (isReady ? call(listMyYearsRoute).then(({ items }) => items) : Promise.resolve(NONE)),
    [isReady, me?.account.id],
  );
  return <Years.Provider value={answer ?? NONE}>{children}</Years.Provider>;
}

/** The years somebody takes or took part in, the latest first; none before they are known. */
export const useMyYears = (): readonly MyYear[] => useContext(Years);

/** The year that somebody takes part in now. */
export const useMyYear = (): MyYear | undefined =>
  useMyYears().find(({ state, fiscalYear }) => state === 'active' && fiscalYear >= fiscalYearNow());

export const yearAddress = (traineeId: string, page = ''): string => `/years/${traineeId}${page && `/${page}`}`;
