import { type CalendarDate, type FiscalYear, type Id, newId, type OfferingId, type OrganizationId } from '#kernel';
import { DecisionsFrozen, DecisionsNotFrozen, ResultsAreOut } from './decision-errors.ts';
import {
  CohortChangedMeanwhile,
  KeptNoLonger,
  PhaseDoesNotFollow,
  PhaseForbids,
  WindowAlreadyClosed,
  WindowStillOpen,
} from './errors.ts';
import type { CohortId } from './ids.ts';
import { allows, type Phase, type PhaseDeed, phasesAfter } from './phases.ts';
import { type CohortWindows, insistOnPromise, isAllIn, soundWindows } from './windows.ts';

/** Who may apply. */
export interface CohortEligibility {
  /** At most so old on 1 April of the fiscal year, as the law counts: born on or after 2 April of so many years before. Null: of any age. */
  readonly oldestAge: number | null;
  readonly residentsOnly: boolean;
  /** Whether somebody accepted in an earlier year may apply. */
  readonly graduatesMayApply: boolean;
  /** How many tracks one person may apply to. */
  readonly mostApplications: number;
}

export interface CohortPlan {
  readonly windows: CohortWindows;
  readonly eligibility: CohortEligibility;
  /** For how many months after the result applications are kept of who takes no part. */
  readonly keepMonths: number;
}

interface OfProgram {
  readonly programId: Id<'Program'>;
  readonly organizationId: OrganizationId;
  readonly fiscalYear: FiscalYear;
}

/** A year of a program that selects its people: who may apply until when, and at what it is. */
export class Cohort {
  declare readonly id: CohortId;
  declare readonly programId: Id<'Program'>;
  /** Who runs it. */
  declare readonly organizationId: OrganizationId;
  declare readonly fiscalYear: FiscalYear;
  declare readonly phase: Phase;
  declare readonly version: number;
  declare readonly applicationOpensAt: Date;
  declare readonly applicationClosesAt: Date;
  declare readonly assignmentClosesAt: Date | null;
  declare readonly resultOn: CalendarDate;
  declare readonly answersCloseAt: Date;
  declare readonly oldestAge: number | null;
  declare readonly residentsOnly: boolean;
  declare readonly graduatesMayApply: boolean;
  declare readonly mostApplications: number;
  declare readonly keepMonths: number;
  /** The cohort it was copied from. */
  declare readonly copiedFromId: CohortId | null;
  /** In which those accepted are enrolled; null until the office chose. */
  declare readonly offeringId: OfferingId | null;
  /** Since when decisions are not changed; null while they are. */
  declare readonly frozenAt: Date | null;
  /** The instant from which on everybody sees their result. */
  declare readonly publishAt: Date | null;
  /** How many days whoever moves up from the reserve has to answer. */
  declare readonly reserveAnswerDays: number;

  static define(
    of: OfProgram,
    { windows, eligibility, keepMonths }: CohortPlan,
    copiedFromId: CohortId | null = null,
  ): Cohort {
    const known = { id: newId<'Cohort'>(), ...of, phase: 'draft', version: 1, copiedFromId, ...UNDECIDED };
    return Object.assign(new Cohort(), known, soundWindows(windows), eligibility, { keepMonths });
  }

  get windows(): CohortWindows {
    const { applicationOpensAt, applicationClosesAt, assignmentClosesAt, resultOn, answersCloseAt } = this;
    return { applicationOpensAt, applicationClosesAt, assignmentClosesAt, resultOn, answersCloseAt };
  }

  get eligibility(): CohortEligibility {
    const { oldestAge, residentsOnly, graduatesMayApply, mostApplications } = this;
    return { oldestAge, residentsOnly, graduatesMayApply, mostApplications };
  }

  /** Corrects the times and who may apply; answers the names of what changed. */
  correct({ windows, eligibility, keepMonths }: CohortPlan): string[] {
    this.insistOnDeed('correct-words');
    const sound = soundWindows(windows);
    const rules = changedIn(this.eligibility, eligibility);
    if (this.phase !== 'draft') this.insistOnPromises(sound, keepMonths);
    if (rules.length > 0) this.insistOnDeed('define-form');
    const changed = [
      ...changedIn(this.windows, sound),
      ...rules,
      ...changedIn({ keepMonths: this.keepMonths }, { keepMonths }),
    ];
    this.change({ ...sound, ...eligibility, keepMonths });
    return changed;
  }

  /** Goes on to another phase; answers the one it was in. */
  moveTo(phase: Phase, now: Date): Phase {
    const before = this.phase;
    this.insistOnFollowing(phase);
    if (before === 'deciding' && phase === 'reviewing' && this.frozenAt) throw new DecisionsFrozen();
    this.insistOnWindows(phase, now);
    this.change({ phase });
    return before;
  }

  /** Chooses in what those accepted are enrolled: it fits, as whoever asks has seen. */
  enrollIn(offeringId: OfferingId): void {
    this.insistOnDeed('choose-offering');
    if (this.publishAt) throw new ResultsAreOut();
    this.change({ offeringId });
  }

  /** From now on no decision is changed. */
  freeze(now: Date): void {
    this.insistOnDeciding();
    this.change({ frozenAt: now });
  }

  /** Decisions may be changed again; an instant of publication is taken back with it. */
  unfreeze(): void {
    this.insistOnDeed('decide');
    if (!this.frozenAt) throw new DecisionsNotFrozen();
    this.change({ frozenAt: null, publishAt: null });
  }

  /** Refuses unless decisions are made and changed in this phase, and not frozen. */
  insistOnDeciding(): void {
    this.insistOnDeed('decide');
    if (this.frozenAt) throw new DecisionsFrozen();
  }

  /** Refuses unless what was decided is frozen and not published. */
  insistOnFrozen(): void {
    this.insistOnDeed('decide');
    if (!this.frozenAt) throw new DecisionsNotFrozen();
  }

  /** Sets the instant from which on everybody sees their result. */
  publishFrom(publishAt: Date, reserveAnswerDays: number): void {
    this.insistOnFrozen();
    this.change({ publishAt, reserveAnswerDays });
  }

  /** Refuses a phase that cannot come next. */
  insistOnFollowing(phase: Phase): void {
    if (!phasesAfter(this.phase).includes(phase)) throw new PhaseDoesNotFollow(this.phase, phase);
  }

  /** Refuses what the office does not do in this phase. */
  insistOnDeed(deed: PhaseDeed): void {
    if (!allows(this.phase, 'office', deed)) throw new PhaseForbids(this.phase);
  }

  /** Refuses a change made on an older state of the record than the present one. */
  insistOnVersion(version: number): void {
    if (version !== this.version) throw new CohortChangedMeanwhile();
  }

  private insistOnPromises(windows: CohortWindows, keepMonths: number): void {
    insistOnPromise(this.windows, windows);
    if (keepMonths > this.keepMonths) throw new KeptNoLonger(this.keepMonths);
  }

  /** Applications are opened while there is time to apply, and nobody is reviewed who can still send something. */
  private insistOnWindows(phase: Phase, now: Date): void {
    const { applicationClosesAt, assignmentClosesAt } = this.windows;
    if (phase === 'applying' && applicationClosesAt <= now) throw new WindowAlreadyClosed(applicationClosesAt);
    if (phase === 'assignment') this.insistOnAssignment(now);
    if (phase === 'reviewing' && !isAllIn(this.windows, now))
      throw new WindowStillOpen(assignmentClosesAt ?? applicationClosesAt);
  }

  private insistOnAssignment(now: Date): void {
    const { applicationClosesAt, assignmentClosesAt } = this.windows;
    if (now < applicationClosesAt) throw new WindowStillOpen(applicationClosesAt);
    const until = assignmentClosesAt ?? applicationClosesAt;
    if (until <= now) throw new WindowAlreadyClosed(until);
  }

  private change(changes: Partial<Pick<Cohort, Changing>>): void {
    Object.assign(this, changes, { version: this.version + 1 });
  }
}

type Changing =
  | keyof CohortWindows
  | keyof CohortEligibility
  | 'keepMonths'
  | 'phase'
  | 'offeringId'
  | 'frozenAt'
  | 'publishAt'
  | 'reserveAnswerDays';

const UNDECIDED = { offeringId: null, frozenAt: null, publishAt: null, reserveAnswerDays: 7 };

const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

function changedIn<Part extends object>(before: Part, after: Part): string[] {
  return Object.keys(after).filter((name) => plain(Reflect.get(before, name)) !== plain(Reflect.get(after, name)));
}
