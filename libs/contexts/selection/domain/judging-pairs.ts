// By hand or by a table, nobody is assigned who is no reviewer of the track, has a conflict, or has had the application before.

import type { Assignment } from './assigning.ts';
import type { CohortApplicationId } from './ids.ts';
import { AlreadyAssigned, ApplicationNotOfTrack, NoReviewerOfTrack, ReviewerHasConflict } from './review-refusals.ts';

interface Known {
  readonly applications: readonly { readonly applicationId: CohortApplicationId; readonly code: string }[];
  readonly reviewers: readonly { readonly reviewerId: Assignment['reviewerId']; readonly signInId: string }[];
  readonly standing: readonly Assignment[];
  readonly conflicts: readonly Assignment[];
  readonly found: readonly Assignment[];
}

const keyOf = ({ applicationId, reviewerId }: Assignment): string => `${applicationId} ${reviewerId}`;

/** Refuses all of them where one cannot be. */
export function insistOnPairs(pairs: readonly Assignment[], known: Known): void {
  const applications = new Set(known.applications.map(({ applicationId }) => applicationId));
  const reviewers = new Set(known.reviewers.map(({ reviewerId }) => reviewerId));
  if (pairs.some(({ applicationId }) => !applications.has(applicationId))) throw new ApplicationNotOfTrack();
  if (pairs.some(({ reviewerId }) => !reviewers.has(reviewerId))) throw new NoReviewerOfTrack();
  const barred = new Set([...known.conflicts, ...known.found].map(keyOf));
  const inConflict = pairs.filter((pair) => barred.has(keyOf(pair))).length;
  if (inConflict > 0) throw new ReviewerHasConflict(inConflict);
  const had = new Set(known.standing.map(keyOf));
  const again = pairs.filter((pair) => had.has(keyOf(pair))).length + pairs.length - new Set(pairs.map(keyOf)).size;
  if (again > 0) throw new AlreadyAssigned(again);
}

/** A line of a table: which application, for whom. */
export interface TableLine {
  readonly line: number;
  readonly code: string;
  readonly signInId: string;
}

export interface JudgedLine extends TableLine {
  /** Null where something is wrong with the line. */
  readonly pair: Assignment | null;
  readonly problem:
    | 'application-unknown'
    | 'reviewer-unknown'
    | 'conflict'
    | 'already-assigned'
    | 'line-repeated'
    | null;
}

/** Says of each line what it would do, or what is wrong with it. Codes and ids are known in any case of letters. */
export function judgeLines(lines: readonly TableLine[], known: Known): JudgedLine[] {
  const applications = new Map(known.applications.map(({ code, applicationId }) => [plain(code), applicationId]));
  const reviewers = new Map(known.reviewers.map(({ signInId, reviewerId }) => [plain(signInId), reviewerId]));
  const barred = new Set([...known.conflicts, ...known.found].map(keyOf));
  const had = new Set(known.standing.map(keyOf));
  const seen = new Set<string>();
  return lines.map((line) => {
    const applicationId = applications.get(plain(line.code));
    const reviewerId = reviewers.get(plain(line.signInId));
    if (!applicationId) return { ...line, pair: null, problem: 'application-unknown' };
    if (!reviewerId) return { ...line, pair: null, problem: 'reviewer-unknown' };
    const pair = { applicationId, reviewerId };
    const problem = problemOf(keyOf(pair), { barred, had, seen });
    seen.add(keyOf(pair));
    return { ...line, pair: problem ? null : pair, problem };
  });
}

const plain = (written: string): string => written.normalize('NFKC').trim().toLowerCase();

function problemOf(
  key: string,
  { barred, had, seen }: Record<'barred' | 'had' | 'seen', ReadonlySet<string>>,
): JudgedLine['problem'] {
  if (barred.has(key)) return 'conflict';
  if (had.has(key)) return 'already-assigned';
  return seen.has(key) ? 'line-repeated' : null;
}
