import { YearEnding } from './YearEnding.tsx';
import { YearFrame } from './YearFrame.tsx';

/** How somebody's year goes. */
export default function OverviewPage() {
  return <YearFrame page="">{(year) => <YearEnding year={year} />}</YearFrame>;
}
