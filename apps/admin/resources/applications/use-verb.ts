import { useNotify, useRefresh } from 'react-admin';
import { useDeed } from '#web/api-client';

/** A deed on an application: done, said, and everything shown is asked for again. */
export function useVerb<Given extends unknown[]>(
  act: (key: string, ...given: Given) => Promise<unknown>,
  said: string,
  onClose: () => void,
) {
  const notify = useNotify();
  const refresh = useRefresh();
  return useDeed(async (key, ...given: Given) => {
    await act(key, ...given);
    notify(said, { type: 'success' });
    refresh();
    onClose();
  });
}
