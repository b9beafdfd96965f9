// Reasons are read off the teams as they stand, so that they are true after a move by hand as well.

import type { Candidate, TeamRules, Wish } from './team.ts';

export type PersonReason =
  | 'together-as-wished'
  | 'apart-as-wished'
  | 'alone-of-its-organization'
  | 'brings-experience'
  | 'beside-experience';
export type TeamReason = 'organizations-mixed' | 'experience-mixed' | 'wishes-kept';
export type TeamWarning = 'too-small' | 'too-large' | 'same-organization' | 'nobody-experienced';
export type WhyNot =
  | 'more-than-a-team'
  | 'fewer-teams'
  | 'contradicts-another-wish'
  | 'team-locked'
  | 'no-room'
  | 'not-formed';

export interface StandingTeam {
  readonly isLocked: boolean;
  readonly people: readonly Candidate[];
}

const isExperienced = ({ experience }: Candidate): boolean => experience !== 'first-time';

/** Why somebody is well placed in this team. */
export function reasonsFor(one: Candidate, people: readonly Candidate[], wishes: readonly Wish[]): PersonReason[] {
  const others = people.filter((other) => other !== one);
  const mine = wishes.filter(({ enrollmentIds }) => enrollmentIds.includes(one.enrollmentId));
  const isWith = ({ enrollmentIds }: Wish) => others.some((other) => enrollmentIds.includes(other.enrollmentId));
  const told: [PersonReason, boolean][] = [
    ['together-as-wished', mine.some((wish) => wish.kind === 'together' && isWith(wish))],
    ['apart-as-wished', mine.some((wish) => wish.kind === 'apart' && !isWith(wish))],
    ['alone-of-its-organization', others.every((other) => other.organizationId !== one.organizationId)],
    ['brings-experience', isExperienced(one) && !others.some(isExperienced)],
    ['beside-experience', !isExperienced(one) && others.some(isExperienced)],
  ];
  return told.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** What speaks for a team as a whole. */
export function reasonsOf(people: readonly Candidate[], wishes: readonly Wish[]): TeamReason[] {
  const ids = new Set(people.map(({ enrollmentId }) => enrollmentId));
  const inside = ({ enrollmentIds }: Wish) => enrollmentIds.filter((id) => ids.has(id)).length;
  const concerned = wishes.filter((wish) => inside(wish) > 0);
  const isKept = (wish: Wish) =>
    wish.kind === 'apart' ? inside(wish) === 1 : inside(wish) === wish.enrollmentIds.length;
  const told: [TeamReason, boolean][] = [
    ['organizations-mixed', people.length > 1 && organizationsOf(people) === people.length],
    ['experience-mixed', people.some(isExperienced) && !people.every(isExperienced)],
    ['wishes-kept', concerned.length > 0 && concerned.every(isKept)],
  ];
  return told.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** What an instructor should look at. */
export function warningsOf(people: readonly Candidate[], { smallest, largest }: TeamRules): TeamWarning[] {
  const told: [TeamWarning, boolean][] = [
    ['too-small', people.length < smallest],
    ['too-large', people.length > largest],
    ['same-organization', people.length > 1 && organizationsOf(people) < people.length],
    ['nobody-experienced', people.length > 0 && !people.some(isExperienced)],
  ];
  return told.flatMap(([warning, holds]) => (holds ? [warning] : []));
}

const organizationsOf = (people: readonly Candidate[]): number =>
  new Set(people.map(({ organizationId }) => organizationId)).size;

/** Null where the teams keep the wish, else why they do not. */
export function unmetBecause(
  wish: Wish,
  { teams, wishes, rules }: { teams: readonly StandingTeam[]; wishes: readonly Wish[]; rules: TeamRules },
): WhyNot | null {
  const isMeant = ({ enrollmentId }: Candidate) => wish.enrollmentIds.includes(enrollmentId);
  const concerned = teams.filter(({ people }) => people.some(isMeant));
  const placed = concerned.flatMap(({ people }) => people.filter(isMeant)).length;
  if (placed < wish.enrollmentIds.length && concerned.length === 0) return 'not-formed';
  if (wish.kind === 'together' ? concerned.length <= 1 : concerned.length === placed) return null;
  if (placed > (wish.kind === 'together' ? rules.largest : teams.length)) return tooMany[wish.kind];
  if (wishes.some((other) => contradicts(wish, other))) return 'contradicts-another-wish';
  return concerned.some(({ isLocked }) => isLocked) ? 'team-locked' : 'no-room';
}

const tooMany = { together: 'more-than-a-team', apart: 'fewer-teams' } as const;

const contradicts = (wish: Wish, other: Wish): boolean =>
  other.kind !== wish.kind && other.enrollmentIds.filter((id) => wish.enrollmentIds.includes(id)).length > 1;
