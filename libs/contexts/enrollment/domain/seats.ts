import type { OfferingId, OrganizationId } from '#kernel';
import { NoSeatsLeft } from './application-errors.ts';

export type SeatMark = '○' | '△' | '×';

/** The account of an offering's seats, read under its lock: how many are held, and how often it has changed. */
export interface SeatLedger {
  readonly offeringId: OfferingId;
  readonly seats: number;
  readonly held: number;
  readonly sequence: number;
}

export const freeIn = ({ seats, held }: Pick<SeatLedger, 'seats' | 'held'>): number => Math.max(0, seats - held);

const NEARLY_FULL = 0.2;

/** What everybody sees (domain.md §3.3): ○ free, △ at most a fifth left, × full, or waited for by others. */
export function markOf({ seats, held, waiting }: { seats: number; held: number; waiting: number }): SeatMark {
  const left = freeIn({ seats, held });
  if (left === 0 || waiting > 0) return '×';
  return left <= seats * NEARLY_FULL ? '△' : '○';
}

/** The account after a party holds `delta` seats more (or fewer). More than there are is refused. */
export function changed(ledger: SeatLedger, delta: number): SeatLedger {
  if (delta > 0 && ledger.held + delta > ledger.seats) throw new NoSeatsLeft(freeIn(ledger));
  return { ...ledger, held: ledger.held + delta, sequence: ledger.sequence + 1 };
}

interface Holding {
  readonly ticket: number;
  readonly size: number;
}

/** Who would have to move if only so many seats were left: whoever came last, until the others fit. */
export function toMove<Party extends Holding>(holding: readonly Party[], seats: number): Party[] {
  const moving: Party[] = [];
  let held = holding.reduce((sum, { size }) => sum + size, 0);
  for (const party of holding.toSorted((one, other) => other.ticket - one.ticket)) {
    if (held <= seats) break;
    moving.push(party);
    held -= party.size;
  }
  return moving;
}

/** How many seats an organization may still take; without a limit as many as there are. */
export const shareLeft = (
  limit: number | null,
  heldBy: ReadonlyMap<OrganizationId, number>,
  organizationId: OrganizationId,
): number => (limit === null ? Number.POSITIVE_INFINITY : limit - (heldBy.get(organizationId) ?? 0));
