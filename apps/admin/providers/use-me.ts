import { useEffect, useState } from 'react';
import { type Me, me } from './me.ts';

/** Who is signed in; nothing before the answer is there. */
export function useMe(): Me | undefined {
  const [answer, setAnswer] = useState<Me>();
  useEffect(() => {
    me().then(setAnswer, () => {});
  }, []);
  return answer;
}
