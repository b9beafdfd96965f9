import { useWords } from '#web/ui';
import type { OpenOffering } from '../../parts/exercises.tsx';
import { words } from './offering-words.ts';

interface Fair extends Pick<OpenOffering, 'fairness'> {
  readonly offerWorkingDays?: number;
  readonly quietWorkingDays?: number;
}

/** How seats are given, written out: nobody has to guess whether a group is overtaken. */
export function Fairness({ offering: { fairness, offerWorkingDays, quietWorkingDays } }: { offering: Fair }) {
  const say = useWords(words);
  return (
    <div className="card mt-2">
      <h2 className="h-small">{say.fairness}</h2>
      <p>{fairness === 'in-turn' ? say.inTurn : say.mayPass}</p>
      {offerWorkingDays !== undefined && <p>{say.offers(offerWorkingDays, quietWorkingDays ?? 0)}</p>}
    </div>
  );
}
