// Whoever was there for a part of an exercise may have a result, and so may a team; nobody else sees one before the
// results of the offering are released, and what somebody else saved meanwhile is never written over unseen.

import type { Id, OfferingId } from '#kernel';
import { RecordChangedMeanwhile } from './errors.ts';
import type { Confirmed } from './mark-sheet.ts';
import {
  NoResultsYet,
  PointsAboveScale,
  ResultNeedsAttendance,
  ResultNotFound,
  ResultsAlreadyReleased,
  ResultsChangedMeanwhile,
  ScaleBelowPoints,
} from './result-refusals.ts';
import type { TeamId } from './team.ts';

/** Until an offering says otherwise. */
export const USUAL_SCALE = 100;

export interface Result {
  /** From 0 to the scale of the offering, with at most one decimal. */
  readonly points: number | null;
  readonly comment: string;
}

export interface Recorded extends Result {
  readonly version: number;
}

/** Somebody with a confirmed place, and what stands of them. */
export interface Participant extends Confirmed {
  readonly wasThere: boolean;
  readonly teamId: TeamId | null;
  readonly result: Recorded | null;
}

export interface RatedTeam {
  readonly id: TeamId;
  readonly number: number;
  readonly result: Recorded | null;
}

interface Given extends Result {
  /** 0 where the person saw nothing recorded. */
  readonly seenVersion: number;
}

export interface GivenResults {
  /** Of the sheet as it was looked at. */
  readonly version: number;
  readonly mostPoints: number;
  readonly people: readonly (Given & { readonly enrollmentId: Id<'Enrollment'> })[];
  readonly teams: readonly (Given & { readonly teamId: TeamId })[];
}

export interface Change<Of> {
  readonly of: Of;
  readonly before: Recorded | null;
  readonly after: Recorded;
}

interface Kept {
  readonly offeringId: OfferingId;
  readonly mostPoints: number;
  readonly version: number;
  readonly releasedAt: Date | null;
  readonly people: readonly Participant[];
  readonly teams: readonly RatedTeam[];
}

/** Without points and comment there is no result. */
export const isNone = (result: Result | null): boolean => !result || (result.points === null && result.comment === '');

const isSame = (one: Result | null, other: Result): boolean =>
  (isNone(one) && isNone(other)) || (one?.points === other.points && one?.comment === other.comment);

export class ResultSheet {
  readonly offeringId: OfferingId;
  mostPoints: number;
  version: number;
  releasedAt: Date | null;
  changedPeople: readonly Change<Participant>[] = [];
  changedTeams: readonly Change<RatedTeam>[] = [];
  private readonly people: readonly Participant[];
  private readonly teams: readonly RatedTeam[];

  constructor({ offeringId, mostPoints, version, releasedAt, people, teams }: Kept) {
    this.offeringId = offeringId;
    this.mostPoints = mostPoints;
    this.version = version;
    this.releasedAt = releasedAt;
    this.people = people;
    this.teams = teams;
  }

  /**
   * Takes all of these results or none. Throws `record-changed-meanwhile`, `results-changed-meanwhile`,
   * `result-needs-attendance`, `points-above-scale`, `scale-below-points`, `not-found`.
   */
  take(given: GivenResults): void {
    if (given.version !== this.version) throw new RecordChangedMeanwhile();
    const people = given.people.map((one) => ({ given: one, of: this.person(one.enrollmentId) }));
    const teams = given.teams.map((one) => ({ given: one, of: this.team(one.teamId) }));
    const stale = staleOf(people) + staleOf(teams);
    if (stale > 0) throw new ResultsChangedMeanwhile(stale);
    this.changedPeople = changesOf(people);
    this.changedTeams = changesOf(teams);
    const missing = this.changedPeople.filter(({ of, after }) => !of.wasThere && !isNone(after));
    if (missing.length > 0) throw new ResultNeedsAttendance(missing.length);
    this.rescale(given.mostPoints);
  }

  /** Lets everybody see their own; answers who has something to see. Throws `results-already-released`, `no-results-yet`, `record-changed-meanwhile`. */
  release(seenVersion: number, at: Date): readonly Participant[] {
    if (this.releasedAt) throw new ResultsAlreadyReleased();
    if (seenVersion !== this.version) throw new RecordChangedMeanwhile();
    const seeing = this.seeing;
    if (seeing.length === 0) throw new NoResultsYet();
    this.releasedAt = at;
    this.version += 1;
    return seeing;
  }

  /** Whoever was there and has a result, alone or by their team. */
  get seeing(): readonly Participant[] {
    return seeingOf(this.people, this.teams);
  }

  /** Whoever has something to see only since this change, where the results had been released before it. */
  get seeingLate(): readonly Participant[] {
    if (!this.releasedAt) return [];
    const before = new Set(this.seeing.map(({ enrollmentId }) => enrollmentId));
    for (const { of, before: stood } of this.changedPeople) if (isNone(stood)) before.delete(of.enrollmentId);
    const now = seeingOf(withGiven(this.people, this.changedPeople), withGiven(this.teams, this.changedTeams));
    return now.filter(({ enrollmentId }) => !before.has(enrollmentId));
  }

  get ratedTeams(): number {
    return this.teams.filter(({ result }) => !isNone(result)).length;
  }

  private rescale(most: number): void {
    const changed = [...this.changedPeople, ...this.changedTeams];
    if (changed.some(({ after }) => (after.points ?? 0) > most)) throw new PointsAboveScale(most);
    const rewritten = new Set<unknown>(changed.map(({ of }) => of));
    const standing = [...this.people, ...this.teams].filter((one) => !rewritten.has(one));
    const highest = Math.max(0, ...standing.map(({ result }) => result?.points ?? 0));
    if (highest > most) throw new ScaleBelowPoints(highest, most);
    if (most === this.mostPoints) return;
    this.mostPoints = most;
    this.version += 1;
  }

  private person(id: Id<'Enrollment'>): Participant {
    const person = this.people.find(({ enrollmentId }) => enrollmentId === id);
    if (!person) throw new ResultNotFound();
    return person;
  }

  private team(id: TeamId): RatedTeam {
    const team = this.teams.find((one) => one.id === id);
    if (!team) throw new ResultNotFound();
    return team;
  }
}

const seeingOf = (people: readonly Participant[], teams: readonly RatedTeam[]): Participant[] => {
  const rated = new Set(teams.flatMap(({ id, result }) => (isNone(result) ? [] : [id])));
  return people.filter(
    ({ wasThere, result, teamId }) => wasThere && (!isNone(result) || (teamId !== null && rated.has(teamId))),
  );
};

/** Those of the sheet with the results that they are given. */
function withGiven<Of>(all: readonly Of[], changes: readonly Change<Of>[]): Of[] {
  const given = new Map(changes.map(({ of, after }) => [of, after]));
  return all.map((one) => (given.has(one) ? { ...one, result: given.get(one) } : one));
}

type Pair<Of> = { readonly given: Given; readonly of: Of & { readonly result: Recorded | null } };

const versionOf = (result: Recorded | null): number => result?.version ?? 0;

/** How many of these somebody else has changed since they were seen, into something else. */
const staleOf = <Of>(pairs: readonly Pair<Of>[]): number =>
  pairs.filter(({ given, of }) => given.seenVersion !== versionOf(of.result) && !isSame(of.result, given)).length;

const changesOf = <Of>(pairs: readonly Pair<Of>[]): Change<Of>[] =>
  pairs
    .filter(({ given, of }) => !isSame(of.result, given))
    .map(({ given: { points, comment }, of }) => ({
      of,
      before: of.result,
      after: { points, comment, version: versionOf(of.result) + 1 },
    }));
