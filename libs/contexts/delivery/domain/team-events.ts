import { type Changes, eventKind, type Happening, type Id, type OfferingId } from '#kernel';
import type { Confirmed } from './mark-sheet.ts';
import type { Moved } from './team-board.ts';
import type { TeamWishId } from './team.ts';

interface TeamsTold {
  readonly offeringId: OfferingId;
  readonly teams: number;
  readonly people: number;
  /** The same one forms the same teams of the same people. */
  readonly seed: string;
  readonly version: number;
}

interface MoveTold {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: Confirmed['learnerId'];
  readonly offeringId: OfferingId;
  /** Numbers of teams; null: in none. */
  readonly from: number | null;
  readonly to: number | null;
  readonly version: number;
}

interface LockTold {
  readonly offeringId: OfferingId;
  readonly team: number;
  readonly version: number;
}

interface RebalanceTold {
  readonly offeringId: OfferingId;
  readonly moved: number;
  readonly missing: number;
  readonly version: number;
}

interface WishTold {
  readonly offeringId: OfferingId;
  readonly wishId: TeamWishId;
  readonly wish: 'together' | 'apart';
  readonly people: number;
}

/** Teams were formed by rule. */
export const teamsFormed = eventKind<TeamsTold>('teams-formed');

/** Somebody came into a team, left one or changed it. */
export const teamMemberMoved = eventKind<MoveTold>('team-member-moved');

/** A team keeps its people until it is unlocked. */
export const teamLocked = eventKind<LockTold>('team-locked');

export const teamUnlocked = eventKind<LockTold>('team-unlocked');

/** Teams were made even again without those who are missing. */
export const teamsRebalanced = eventKind<RebalanceTold>('teams-rebalanced');

/** Somebody asked that people come into one team, or into different ones. */
export const teamWishMade = eventKind<WishTold>('team-wish-made');

export const teamWishWithdrawn = eventKind<WishTold>('team-wish-withdrawn');

/** The move of one person, as the history of that person tells it. */
export const movedTold = (
  { enrollmentId, organizationId, learnerId }: Confirmed,
  { from, to }: Moved,
  board: { readonly offeringId: OfferingId; readonly version: number },
): Happening<MoveTold> => ({
  kind: teamMemberMoved,
  organizationId,
  facts: { enrollmentId, learnerId, offeringId: board.offeringId, from, to, version: board.version },
  changes: { team: { before: numberText(from), after: numberText(to) } } satisfies Changes,
});

const numberText = (number: number | null): string | null => (number === null ? null : String(number));
