// Every change of the teams of an offering raises the version of its board; a locked team keeps its people.

import { type Id, newId, type OfferingId } from '#kernel';
import { RecordChangedMeanwhile } from './errors.ts';
import { NotInATeam, TeamFull, TeamLocked, TeamNotFound } from './team-refusals.ts';
import type { Candidate, TeamId, TeamRules } from './team.ts';

type EnrollmentId = Id<'Enrollment'>;
export type PlacedBy = 'rule' | 'hand' | 'rebalancing';

export interface Team {
  readonly id: TeamId;
  readonly number: number;
  readonly isLocked: boolean;
}

export interface Placement {
  readonly enrollmentId: EnrollmentId;
  readonly teamId: TeamId;
  readonly placedBy: PlacedBy;
}

/** A person's way from one team to another, by the numbers of the teams; null: in none. */
export interface Moved {
  readonly enrollmentId: EnrollmentId;
  readonly from: number | null;
  readonly to: number | null;
}

interface Kept {
  readonly offeringId: OfferingId;
  readonly rules: TeamRules;
  readonly seed: string | null;
  readonly version: number;
  readonly teams: readonly Team[];
  readonly placements: readonly Placement[];
}

export class TeamBoard {
  readonly offeringId: OfferingId;
  rules: TeamRules;
  seed: string | null;
  version: number;
  teams: readonly Team[];
  private readonly places: Map<EnrollmentId, Placement>;

  constructor({ offeringId, rules, seed, version, teams, placements }: Kept) {
    this.offeringId = offeringId;
    this.rules = rules;
    this.seed = seed;
    this.version = version;
    this.teams = teams;
    this.places = new Map(placements.map((placement) => [placement.enrollmentId, placement]));
  }

  get placements(): readonly Placement[] {
    return [...this.places.values()];
  }

  placeOf(enrollmentId: EnrollmentId): Placement | null {
    return this.places.get(enrollmentId) ?? null;
  }

  /** Takes the board as somebody saw it, and is newer from here on. Throws `record-changed-meanwhile`. */
  change(seenVersion: number): void {
    if (seenVersion !== this.version) throw new RecordChangedMeanwhile();
    this.version += 1;
  }

  /** Puts new teams in the place of all that are not locked. */
  form(formed: readonly (readonly Candidate[])[], rules: TeamRules, seed: string): void {
    const locked = this.teams.filter(({ isLocked }) => isLocked);
    const taken = new Set(locked.map(({ number }) => number));
    for (const { enrollmentId, teamId } of this.placements) {
      if (!locked.some(({ id }) => id === teamId)) this.places.delete(enrollmentId);
    }
    const numbers = Array.from({ length: formed.length + taken.size }, (_, at) => at + 1).filter((n) => !taken.has(n));
    const fresh = formed.map((people, at): Team => {
      const team: Team = { id: newId<'Team'>(), number: numbers[at] ?? at + 1, isLocked: false };
      for (const { enrollmentId } of people) this.put(enrollmentId, team.id, 'rule');
      return team;
    });
    this.teams = [...locked, ...fresh].toSorted((one, other) => one.number - other.number);
    this.rules = rules;
    this.seed = seed;
  }

  /** Throws `team-locked`, `team-full`, `not-found`. */
  move(enrollmentId: EnrollmentId, to: TeamId | null, by: PlacedBy): Moved {
    const before = this.leave(enrollmentId);
    if (to !== null) {
      const team = this.open(to);
      if (this.peopleIn(to).length >= this.rules.largest) throw new TeamFull(team.number, this.rules.largest);
      this.put(enrollmentId, to, by);
    }
    return { enrollmentId, from: before, to: to === null ? null : this.open(to).number };
  }

  /** Throws `team-locked`, `not-in-a-team`. */
  swap(one: EnrollmentId, other: EnrollmentId): Moved[] {
    const [mine, theirs] = [this.placeOf(one), this.placeOf(other)];
    if (!mine || !theirs) throw new NotInATeam();
    const [from, to] = [this.open(mine.teamId).number, this.open(theirs.teamId).number];
    this.put(one, theirs.teamId, 'hand');
    this.put(other, mine.teamId, 'hand');
    return [
      { enrollmentId: one, from, to },
      { enrollmentId: other, from: to, to: from },
    ];
  }

  lock(id: TeamId, isLocked: boolean): Team {
    const team = { ...this.find(id), isLocked };
    this.teams = this.teams.map((each) => (each.id === id ? team : each));
    return team;
  }

  peopleIn(id: TeamId): readonly EnrollmentId[] {
    return this.placements.flatMap(({ enrollmentId, teamId }) => (teamId === id ? [enrollmentId] : []));
  }

  private leave(enrollmentId: EnrollmentId): number | null {
    const before = this.placeOf(enrollmentId);
    if (!before) return null;
    const { number } = this.open(before.teamId);
    this.places.delete(enrollmentId);
    return number;
  }

  private put(enrollmentId: EnrollmentId, teamId: TeamId, placedBy: PlacedBy): void {
    this.places.set(enrollmentId, { enrollmentId, teamId, placedBy });
  }

  private find(id: TeamId): Team {
    const team = this.teams.find((each) => each.id === id);
    if (!team) throw new TeamNotFound();
    return team;
  }

  private open(id: TeamId): Team {
    const team = this.find(id);
    if (team.isLocked) throw new TeamLocked(team.number);
    return team;
  }
}
