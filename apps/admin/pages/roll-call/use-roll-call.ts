import { useCallback, useEffect, useRef, useState } from 'react';
import { recordAttendanceRoute, viewMeRoute, viewSessionRoute } from '#contract/routes';
import { call, Unreachable } from '#web/api-client';
import { keep, kept, keptNames, letGo, noteWhoIsHere } from '#web/device';
import {
  heard,
  isForgotten,
  isSettled,
  type KeptRoll,
  type Outcome,
  toKeep,
  uploaded,
  type Waiting,
} from './kept-roll.ts';

const NAME = 'roll-call.';
/** Where the browser does not tell that the line is back, it is tried so often. */
const TRIES_AGAIN_MILLIS = 15_000;

/** Other sessions of this device whose people are no longer needed. */
function forgetOld(now: Date): void {
  for (const name of keptNames().filter((one) => one.startsWith(NAME))) {
    const roll = kept<KeptRoll>(name);
    if (roll && isForgotten(roll, now)) letGo(name);
  }
}

/** What the device knows of one session; whatever is kept is there again after the page was closed. */
function useKept(sessionId: string) {
  const [roll, setRoll] = useState<KeptRoll | null>(() => kept(NAME + sessionId));
  const now = useRef(roll);
  const store = useCallback(
    (by: (roll: KeptRoll | null) => KeptRoll) => {
      const next = by(now.current);
      now.current = next;
      keep(NAME + sessionId, toKeep(next, `/admin/roll-call.html?session=${sessionId}`));
      setRoll(next);
    },
    [sessionId],
  );
  return { roll, now, store };
}

/** Marks are sent by whoever made them alone: where somebody else has signed in meanwhile, the page begins anew for them. */
async function insistOnSamePerson(): Promise<void> {
  const { account } = await call(viewMeRoute);
  if (!noteWhoIsHere(account.id)) return;
  location.reload();
  await new Promise(() => {});
}

async function upload(sessionId: string, waiting: readonly Waiting[]): Promise<readonly Outcome[]> {
  if (waiting.length === 0) return [];
  const input = { source: 'device' as const, marks: [...waiting] };
  const { outcomes } = await call(recordAttendanceRoute, { params: { offeringSessionId: sessionId }, input });
  return outcomes;
}

/** The roll of one session on this device, and its way to the server and back. */
export function useRollCall(sessionId: string) {
  const { roll, now, store } = useKept(sessionId);
  const [fault, setFault] = useState<Error>();
  const [isCut, setCut] = useState(!navigator.onLine);
  const [isSending, setSending] = useState(false);
  const isAtWork = useRef(false);
  const exchange = useCallback(async () => {
    if (isAtWork.current) return;
    if (!navigator.onLine) return setCut(true);
    isAtWork.current = true;
    setSending(true);
    try {
      await insistOnSamePerson();
      const outcomes = await upload(sessionId, now.current?.waiting ?? []);
      if (outcomes.length) store((sofar) => uploaded(sofar as KeptRoll, outcomes, new Date()));
      const roster = await call(viewSessionRoute, { params: { offeringSessionId: sessionId } });
      store((sofar) => heard(sofar, roster, new Date()));
      setFault(undefined);
      setCut(false);
    } catch (thrown) {
      setCut(thrown instanceof Unreachable);
      setFault(thrown instanceof Unreachable ? undefined : (thrown as Error));
    } finally {
      isAtWork.current = false;
      setSending(false);
    }
  }, [sessionId, store, now]);
  useWhenever(exchange);

  const change = (by: (roll: KeptRoll) => KeptRoll) => {
    if (now.current) store((sofar) => by(sofar as KeptRoll));
    void exchange();
  };
  const erase = () => {
    if (now.current && !isSettled(now.current)) return;
    letGo(NAME + sessionId);
    location.assign(`/admin/teaching/${sessionId}`);
  };
  return { roll, fault, isCut, isSending, change, exchange, erase };
}

/** At once, whenever the line comes back, and now and then. */
function useWhenever(exchange: () => Promise<void>): void {
  useEffect(() => {
    forgetOld(new Date());
    const tell = () => void exchange();
    tell();
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    const timer = setInterval(tell, TRIES_AGAIN_MILLIS);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
      clearInterval(timer);
    };
  }, [exchange]);
}

/** Keeps the page itself on the device; false where the browser cannot, as over plain http. */
export function useKeptPage(): 'keeping' | 'kept' | 'cannot' {
  const [state, setState] = useState<'keeping' | 'kept' | 'cannot'>(
    'serviceWorker' in navigator ? 'keeping' : 'cannot',
  );
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker
      .register('/admin/roll-call-worker.js', { scope: '/admin/roll-call.html' })
      .then(() => navigator.serviceWorker.ready)
      .then(() => setState('kept'))
      .catch(() => setState('cannot'));
  }, []);
  return state;
}
