// By rule, each application gets its reviewers so that everybody has about as many to read, and never somebody with a conflict.

import type { Id, PersonId } from '#kernel';
import { TrackWithoutReviewers } from './review-refusals.ts';

type Application = Id<'CohortApplication'>;

export interface Assignment {
  readonly applicationId: Application;
  readonly reviewerId: PersonId;
}

interface Asked {
  readonly applicationIds: readonly Application[];
  readonly reviewerIds: readonly PersonId[];
  /** How many reviewers each application is to have, those it has already included. */
  readonly each: number;
  /** Nobody is taken away from an application; whoever stays counts in the load. */
  readonly standing: readonly Assignment[];
  /** Who may not read what. */
  readonly conflicts: readonly Assignment[];
}

export interface Assigned {
  readonly added: readonly Assignment[];
  /** Applications for which too few reviewers without a conflict are left. */
  readonly short: readonly { readonly applicationId: Application; readonly missing: number }[];
  /** How many each reviewer has to read afterwards, the standing ones included. */
  readonly loads: ReadonlyMap<PersonId, number>;
}

const keyOf = ({ applicationId, reviewerId }: Assignment): string => `${applicationId} ${reviewerId}`;

/** The same question gets the same answer; the loads are as even as the conflicts let them be. */
export function assignByRule({ applicationIds, reviewerIds, each, standing, conflicts }: Asked): Assigned {
  if (reviewerIds.length === 0) throw new TrackWithoutReviewers();
  const barred = new Set([...conflicts, ...standing].map(keyOf));
  const loads = new Map(reviewerIds.map((id) => [id, standing.filter(({ reviewerId }) => reviewerId === id).length]));
  const lots = new Map<Application, PersonId[]>();
  const short: { applicationId: Application; missing: number }[] = [];
  for (const applicationId of applicationIds) {
    const wanted = each - standing.filter((one) => one.applicationId === applicationId).length;
    const free = reviewerIds.filter((reviewerId) => !barred.has(keyOf({ applicationId, reviewerId })));
    const chosen = free
      .toSorted((one, other) => (loads.get(one) ?? 0) - (loads.get(other) ?? 0))
      .slice(0, Math.max(0, wanted));
    for (const id of chosen) loads.set(id, (loads.get(id) ?? 0) + 1);
    lots.set(applicationId, chosen);
    if (chosen.length < wanted) short.push({ applicationId, missing: wanted - chosen.length });
  }
  while (evened({ lots, loads, barred }));
  const added = [...lots].flatMap(([applicationId, ids]) => ids.map((reviewerId) => ({ applicationId, reviewerId })));
  return { added, short, loads };
}

interface Table {
  readonly lots: Map<Application, PersonId[]>;
  readonly loads: Map<PersonId, number>;
  readonly barred: ReadonlySet<string>;
}

interface Step {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly applicationId: Application;
}

/** Hands one application on, along others where need be, from somebody to somebody who has at least two less; false: none can be. */
function evened({ lots, loads, barred }: Table): boolean {
  const busiestFirst = [...loads.keys()].toSorted((one, other) => (loads.get(other) ?? 0) - (loads.get(one) ?? 0));
  for (const start of busiestFirst) {
    const steps = wayDown(start, { lots, loads, barred });
    if (!steps) continue;
    for (const { from, to, applicationId } of steps) {
      lots.set(
        applicationId,
        (lots.get(applicationId) ?? []).map((id) => (id === from ? to : id)),
      );
    }
    loads.set(start, (loads.get(start) ?? 0) - 1);
    const end = steps.at(-1)?.to ?? start;
    loads.set(end, (loads.get(end) ?? 0) + 1);
    return true;
  }
  return false;
}

/** The shortest way from a reviewer over applications that can be handed on to somebody with at least two less. */
function wayDown(start: PersonId, table: Table): Step[] | null {
  const most = (table.loads.get(start) ?? 0) - 2;
  const ways = new Map<PersonId, Step[]>([[start, []]]);
  for (const [from, steps] of ways) {
    for (const step of handingOn(from, table)) {
      if (ways.has(step.to)) continue;
      const way = [...steps, step];
      if ((table.loads.get(step.to) ?? 0) <= most) return way;
      ways.set(step.to, way);
    }
  }
  return null;
}

/** Whatever somebody has, to everybody who may have it and has it not. */
function* handingOn(from: PersonId, { lots, loads, barred }: Table): Iterable<Step> {
  for (const [applicationId, readers] of lots) {
    if (!readers.includes(from)) continue;
    for (const to of loads.keys()) {
      const isFree = !readers.includes(to) && !barred.has(keyOf({ applicationId, reviewerId: to }));
      if (isFree) yield { from, to, applicationId };
    }
  }
}
