// Keeping apart weighs most, then being together, then mixing organizations, then balancing experience.

import type { Candidate, Wish } from './team.ts';

const APART = 1_000_000;
const TOGETHER = -10_000;
const SAME_ORGANIZATION = 100;
const SAME_EXPERIENCE = 1;
/** Two with experience in one team are missed in another more than two beginners are. */
const BOTH_EXPERIENCED = 2;

/** How little two people should be in one team; the less, the better. */
export type Friction = (one: Candidate, other: Candidate) => number;

/** Weighs every pair once, so that it may be asked often. */
export function frictionOf(people: readonly Candidate[], wishes: readonly Wish[]): Friction {
  const at = new Map(people.map(({ enrollmentId }, index) => [enrollmentId, index]));
  const weights = people.map((one) => people.map((other) => plainWeight(one, other)));
  const add = (one: number | undefined, other: number | undefined, weight: number) => {
    const row = one === undefined ? undefined : weights[one];
    if (row && other !== undefined && one !== other) row[other] = (row[other] ?? 0) + weight;
  };
  for (const { kind, enrollmentIds } of wishes) {
    const places = enrollmentIds.map((id) => at.get(id));
    for (const one of places) for (const other of places) add(one, other, kind === 'apart' ? APART : TOGETHER);
  }
  return (one, other) => weights[at.get(one.enrollmentId) ?? -1]?.[at.get(other.enrollmentId) ?? -1] ?? 0;
}

function plainWeight(one: Candidate, other: Candidate): number {
  const organization = one.organizationId === other.organizationId ? SAME_ORGANIZATION : 0;
  if (one.experience !== other.experience) return organization;
  return organization + (one.experience === 'first-time' ? SAME_EXPERIENCE : BOTH_EXPERIENCED);
}

/** What somebody adds to a team of these people, themselves left out. */
export function addedBy(one: Candidate, team: readonly Candidate[], friction: Friction): number {
  let sum = 0;
  for (const other of team) if (other !== one) sum += friction(one, other);
  return sum;
}
