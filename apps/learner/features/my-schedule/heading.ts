import type { MyApplication } from '../../parts/exercises.tsx';
import type { words } from './words.ts';

type Say = (typeof words)['ja'];

/** The place in line that counts for somebody: the best of those they wait for. */
export const bestPosition = ({ positions }: MyApplication): number =>
  Math.min(...positions.map(({ position }) => position));

/** What an application says of itself in one line, and what there is to do. */
export function headingOf(party: MyApplication, say: Say, days: string): { heading: string; lead: string } {
  const ended = say.endedLead;
  switch (party.state) {
    case 'confirmed':
      return { heading: say.confirmedHeading(days), lead: say.confirmedLead };
    case 'waitlisted':
      return { heading: say.waitingHeading(bestPosition(party)), lead: say.waitingLead };
    case 'awaiting-approval':
      return { heading: say.approvalHeading, lead: party.holdsSeats ? say.heldLead : say.approvalLead };
    case 'offered':
      return { heading: say.offeredHeading(days), lead: '' };
    case 'canceled':
      return { heading: say.canceledHeading, lead: ended };
    case 'rejected':
      return { heading: say.rejectedHeading, lead: ended };
    case 'declined':
      return { heading: say.declinedHeading, lead: ended };
    case 'expired':
      return { heading: say.expiredHeading, lead: ended };
  }
}
