import { useState } from 'react';
import { listOpenExercisesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import type { OpenExercise } from '../../parts/exercises.tsx';

/** The editions whose terms were agreed to since this site was opened. Nothing of it is kept on the device. */
const agreedTo = new Set<string>();

export const hasAgreed = (editionId: string): boolean => agreedTo.has(editionId);
export const agree = (editionId: string): void => void agreedTo.add(editionId);

export interface Agreement {
  readonly isAgreed: boolean;
  readonly agree: () => void;
}

/** Whether the terms come first: for everybody here, also for staff, whom the server would show the dates at once. */
export const termsFirst = ({ terms, mine }: Pick<OpenExercise, 'terms' | 'mine'>, { isAgreed }: Agreement): boolean =>
  terms.length > 0 && !mine && !isAgreed;

export function useAgreement(editionId: string): Agreement {
  const [isAgreed, setAgreed] = useState(hasAgreed(editionId));
  return {
    isAgreed,
    agree: () => {
      agree(editionId);
      setAgreed(true);
    },
  };
}

/** One course, with its dates once its terms are agreed to. */
export const useExercise = (editionId: string, isAgreed: boolean) =>
  useAnswer(
    () =>
      call(listOpenExercisesRoute, {
        input: { editionId: editionId as never, ...(isAgreed && { agreesToTerms: 'true' as const }) },
      }),
    [editionId, isAgreed],
  );
