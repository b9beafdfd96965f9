import { YearFrame } from './YearFrame.tsx';

/** How somebody's year goes. */
export default function OverviewPage() {
  return <YearFrame page="">{() => null}</YearFrame>;
}
