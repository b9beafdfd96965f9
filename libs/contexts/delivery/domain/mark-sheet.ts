import type { Id, OrganizationId, PersonId } from '#kernel';
import { judged, type Mark, type MarkSource, type Outcome } from './attendance.ts';
import type { HalfDay } from './session.ts';

type EnrollmentId = Id<'Enrollment'>;

/** Somebody whose place is confirmed. */
export interface Confirmed {
  readonly enrollmentId: EnrollmentId;
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
}

/** What stands of somebody's half-day. */
export interface StandingMark {
  readonly enrollmentId: EnrollmentId;
  readonly halfDay: HalfDay;
  readonly mark: Mark;
  readonly source: MarkSource;
  readonly version: number;
  readonly recordedAt: Date;
}

export interface GivenMark {
  /** Made where the mark was made; the same one twice is recorded once. */
  readonly nonce: string;
  readonly enrollmentId: EnrollmentId;
  readonly halfDay: HalfDay;
  readonly mark: Mark;
  /** 0 where the person saw nothing marked. */
  readonly seenVersion: number;
  readonly reason?: string | undefined;
}

export interface Change {
  readonly person: Confirmed;
  readonly before: Mark | null;
  readonly after: StandingMark;
  readonly reason?: string | undefined;
}

interface Begun {
  readonly people: readonly Confirmed[];
  readonly standing: readonly StandingMark[];
  readonly halfDays: readonly HalfDay[];
  readonly usedNonces: ReadonlySet<string>;
}

const keyOf = ({ enrollmentId, halfDay }: Pick<GivenMark, 'enrollmentId' | 'halfDay'>) => `${enrollmentId} ${halfDay}`;

/** Takes marks one after the other, each judged beside what stands by then. */
export class MarkSheet {
  readonly changes: Change[] = [];
  private readonly people: ReadonlyMap<EnrollmentId, Confirmed>;
  private readonly standing: Map<string, StandingMark>;
  private readonly used: Set<string>;

  constructor(private readonly begun: Begun) {
    this.people = new Map(begun.people.map((person) => [person.enrollmentId, person]));
    this.standing = new Map(begun.standing.map((mark) => [keyOf(mark), mark]));
    this.used = new Set(begun.usedNonces);
  }

  take(given: GivenMark, by: { readonly source: MarkSource; readonly at: Date }): Outcome {
    if (this.used.has(given.nonce)) return 'known';
    const person = this.people.get(given.enrollmentId);
    if (!person) return 'not-confirmed';
    if (!this.begun.halfDays.includes(given.halfDay)) return 'not-held';
    const before = this.stands(given);
    const outcome = judged(before, given);
    if (outcome !== 'recorded') return outcome;
    const { enrollmentId, halfDay, mark, reason } = given;
    const after = {
      enrollmentId,
      halfDay,
      mark,
      source: by.source,
      version: (before?.version ?? 0) + 1,
      recordedAt: by.at,
    };
    this.used.add(given.nonce);
    this.standing.set(keyOf(given), after);
    this.changes.push({ person, before: before?.mark ?? null, after, reason });
    return 'recorded';
  }

  stands(of: Pick<GivenMark, 'enrollmentId' | 'halfDay'>): StandingMark | null {
    return this.standing.get(keyOf(of)) ?? null;
  }

  /** Of several changes of one half-day the last one stands. */
  get toWrite(): readonly Change[] {
    return [...new Map(this.changes.map((change) => [keyOf(change.after), change])).values()];
  }
}
