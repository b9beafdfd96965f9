import { useRef, useState } from 'react';
import { newKey } from './call.ts';
import { Unreachable } from './problem.ts';

/**
 * A deed behind a button: not twice at once, and the same key again as long as nobody knows whether it arrived.
 * A refusal ends the deed; the next press is a new one.
 */
export function useDeed<Given extends unknown[], T>(act: (key: string, ...given: Given) => Promise<T>) {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Error>();
  const key = useRef<string>(undefined);
  const isRunning = useRef(false);

  async function run(...given: Given): Promise<T | undefined> {
    if (isRunning.current) return undefined;
    isRunning.current = true;
    setBusy(true);
    setFault(undefined);
    key.current ??= newKey();
    try {
      const done = await act(key.current, ...given);
      key.current = undefined;
      return done;
    } catch (thrown) {
      if (!(thrown instanceof Unreachable)) key.current = undefined;
      setFault(thrown as Error);
      return undefined;
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  }
  return { run, isBusy, fault, forget: () => setFault(undefined) };
}
