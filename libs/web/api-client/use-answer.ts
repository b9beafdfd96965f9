import { useCallback, useEffect, useRef, useState } from 'react';

export interface Asked<T> {
  readonly answer: T | undefined;
  readonly fault: Error | undefined;
  readonly isAsking: boolean;
  /** Asks again; what is shown stays until the new answer is there. */
  readonly again: () => void;
  /** Puts a known answer in place, after a deed that told it. */
  readonly put: (answer: T) => void;
}

/** Asks the server when the page opens and whenever one of `on` changes; an answer that comes too late is dropped. */
export function useAnswer<T>(ask: () => Promise<T>, on: readonly unknown[]): Asked<T> {
  const [state, setState] = useState<{ answer?: T; fault?: Error; isAsking: boolean }>({ isAsking: true });
  const turn = useRef(0);
  const again = useCallback(() => {
    const mine = ++turn.current;
    setState((before) => ({ ...before, isAsking: true }));
    ask().then(
      (answer) => mine === turn.current && setState({ answer, isAsking: false }),
      (fault: Error) => mine === turn.current && setState({ fault, isAsking: false }),
    );
    // The caller says what the question depends on.
  }, on as unknown[]);
  useEffect(() => {
    again();
    return () => {
      turn.current++;
    };
  }, [again]);
  const put = useCallback((answer: T) => setState({ answer, isAsking: false }), []);
  return { answer: state.answer, fault: state.fault, isAsking: state.isAsking, again, put };
}
