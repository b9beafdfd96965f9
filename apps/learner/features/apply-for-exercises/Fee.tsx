import { useWords } from '#web/ui';
import type { OpenExercise } from '../../parts/exercises.tsx';
import { words } from './words.ts';

/** What it costs whoever looks. */
export function Fee({ feeYen, isFree }: Pick<OpenExercise, 'feeYen' | 'isFree'>) {
  const say = useWords(words);
  const yen = feeYen.toLocaleString('ja-JP');
  if (feeYen === 0) return say.free;
  return isFree ? say.freeForYou(yen) : say.yen(yen);
}
