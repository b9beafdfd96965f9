import { Timeline } from './Timeline.tsx';
import { GivingUp } from './GivingUp.tsx';
import { GraduateRegister } from './GraduateRegister.tsx';
import { NextSteps } from './NextSteps.tsx';
import { JudgesComments } from './JudgesComments.tsx';
import { PublicListing } from './PublicListing.tsx';
import { YearEnding } from './YearEnding.tsx';
import { YearFrame } from './YearFrame.tsx';

/** How somebody's year goes: what comes next, what came of it, and all that has happened. */
export default function OverviewPage() {
  return (
    <YearFrame page="">
      {(year) => (
        <>
          <NextSteps year={year} />
          <YearEnding year={year} />
          <JudgesComments year={year} />
          <GraduateRegister year={year} />
          <PublicListing year={year} />
          <Timeline traineeId={year.traineeId} />
          <GivingUp year={year} />
        </>
      )}
    </YearFrame>
  );
}
