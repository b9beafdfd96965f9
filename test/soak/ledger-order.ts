import type pg from 'pg';

export interface AccountTold {
  readonly offeringId: string;
  readonly heldAfter: number;
  readonly seats: number;
  readonly sequence: number;
}

/** Facts of an event about seats, as the log keeps them. */
export interface Told extends AccountTold {
  readonly others?: readonly AccountTold[];
  readonly from?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly seatsBefore?: number;
  readonly organizationLimit?: number | null;
  readonly enrollmentId?: string;
  readonly applicationId?: string;
  readonly learnerId?: string;
}

export interface PartyTold extends Told {
  readonly applicationId: string;
  readonly editionId: string;
  readonly ticket: number;
  readonly to: string;
  readonly size: number;
  readonly holds: number;
  readonly waitsFor: readonly string[];
  readonly people: readonly { readonly learnerId: string | null }[];
  readonly offeredUntil: string | null;
  readonly others: readonly AccountTold[];
}

/** A row of the log. */
export interface Row {
  readonly id: string;
  readonly kind: string;
  readonly organizationId: string;
  readonly reason: string | null;
  readonly occurredAt: Date;
  readonly facts: Told;
}

const ROWS = `
  select id, kind, organization_id as "organizationId", reason, occurred_at as "occurredAt", facts from events
  where facts ? 'sequence' and facts ? 'heldAfter' or kind in ('seat-days-moved', 'place-confirmed', 'place-given-up')
  order by id`;

/** What the log says about seats. */
export async function readLog(owner: pg.Client): Promise<Row[]> {
  return (await owner.query<Row>(ROWS)).rows;
}

const accountsIn = ({ facts }: Row): AccountTold[] => [facts, ...(facts.others ?? [])];

/**
 * The events in an order in which each account counts 1, 2, 3 …; where that leaves a choice, as they were written. Says
 * where there is no such order: a number twice, a gap, two accounts that contradict each other.
 */
export function inOrder(rows: readonly Row[]): { ordered: Row[]; broken: string[] } {
  const counted = rows.filter(({ facts }) => facts.sequence !== undefined);
  const lines = linesOf(counted);
  const broken = [...lines].flatMap(([offeringId, line]) => gapsIn(offeringId, line));
  const before = new Map(counted.map((row) => [row, new Set<Row>()]));
  for (const line of lines.values()) {
    for (const [index, { row }] of line.entries()) if (index > 0) before.get(row)?.add(line[index - 1]!.row);
  }
  const { ordered, left } = sorted(counted, before);
  if (left.length) broken.push(`${left.length} events contradict each other's order`);
  const uncounted = rows.filter(({ kind }) => kind === 'seat-days-moved');
  return { ordered: merged([...ordered, ...left], uncounted), broken };
}

interface Entry {
  readonly sequence: number;
  readonly row: Row;
}

function linesOf(rows: readonly Row[]): Map<string, Entry[]> {
  const entries = rows.flatMap((row) =>
    accountsIn(row).map(({ offeringId, sequence }) => ({ offeringId, sequence, row })),
  );
  const lines = Map.groupBy(entries, ({ offeringId }) => offeringId);
  return new Map([...lines].map(([id, line]) => [id, line.toSorted((one, other) => one.sequence - other.sequence)]));
}

const gapsIn = (offeringId: string, line: readonly Entry[]): string[] =>
  line.flatMap(({ sequence, row }, index) =>
    sequence === index + 1
      ? []
      : [`${row.kind} is number ${sequence} of ${offeringId}, the ${index + 1}th change of it`],
  );

function sorted(rows: readonly Row[], before: ReadonlyMap<Row, Set<Row>>) {
  const after = new Map<Row, Row[]>();
  for (const [row, earlier] of before) {
    for (const one of earlier) after.set(one, [...(after.get(one) ?? []), row]);
  }
  const ready = rows.filter((row) => before.get(row)?.size === 0).toSorted(byId);
  const ordered: Row[] = [];
  for (let row = ready.shift(); row; row = ready.shift()) {
    ordered.push(row);
    for (const next of after.get(row) ?? []) {
      before.get(next)?.delete(row);
      if (before.get(next)?.size === 0) insert(ready, next);
    }
  }
  const done = new Set(ordered);
  return { ordered, left: rows.filter((row) => !done.has(row)) };
}

function insert(ready: Row[], row: Row): void {
  const at = ready.findIndex(({ id }) => id > row.id);
  ready.splice(at < 0 ? ready.length : at, 0, row);
}

/** Days have no number of their own: they moved after everything that was written before. */
function merged(ordered: readonly Row[], uncounted: readonly Row[]): Row[] {
  const all = [...ordered];
  for (const row of uncounted) {
    const at = all.findIndex(({ id }) => id > row.id);
    all.splice(at < 0 ? all.length : at, 0, row);
  }
  return all;
}

const byId = (one: Row, other: Row): number => (one.id < other.id ? -1 : 1);
