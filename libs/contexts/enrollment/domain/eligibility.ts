import { type CalendarDate, dayInTokyo, fiscalYearOf } from '#kernel';

/** `warns`: the application is taken, and the office looks at it. */
export type Holds = 'yes' | 'no' | 'warns';

export type EligibilityCode =
  | 'offering-open'
  | 'dated'
  | 'window-open'
  | 'before-deadline'
  | 'organization-type'
  | 'student'
  | 'one-account'
  | 'not-applied-yet'
  | 'day-free'
  | 'prerequisite'
  | 'free-retakes';

/** Why somebody in line may not take the exercise any more; `left`: they have left the organization. */
export type NoLonger = Extract<EligibilityCode, 'organization-type' | 'prerequisite' | 'free-retakes'> | 'left';

/** What the rules look at: the offering, the person and the day. */
export interface EligibilityFacts {
  readonly now: Date;
  readonly offering: {
    readonly state: 'draft' | 'open' | 'closed' | 'canceled';
    readonly startsOn: CalendarDate | null;
    readonly opensAt: Date | null;
    readonly deadline: Date | null;
    /** Of the course, narrowed by the offering; null: every type. */
    readonly organizationTypes: readonly string[] | null;
    readonly studentsMayApply: boolean;
    readonly prerequisite: { readonly anyOf: readonly string[]; readonly withinFiscalYears: number } | null;
    readonly freeTimesPerFiscalYear: number | null;
    readonly feeYen: number;
    readonly freeFor: readonly string[];
    readonly courseCode: string;
  };
  readonly person: {
    readonly organizationType: string;
    /** Null: nobody has said. */
    readonly isStudent: boolean | null;
    readonly otherAccounts: number;
    readonly appliedElsewhere: boolean;
    /** Days on which they hold a seat in another offering, of those of this one. */
    readonly takenOn: CalendarDate | null;
    readonly completions: readonly { readonly courseCode: string; readonly completedOn: CalendarDate }[];
    /** Exercises they have a seat in and have not completed yet. */
    readonly expected: readonly { readonly courseCode: string; readonly endsOn: CalendarDate }[];
  };
}

export interface RuleAnswer {
  readonly code: EligibilityCode;
  readonly holds: Holds;
}

interface Rule {
  readonly code: EligibilityCode;
  readonly holds: (facts: EligibilityFacts) => Holds;
}

const when = (isFine: boolean, otherwise: Holds = 'no'): Holds => (isFine ? 'yes' : otherwise);

/** Each answers for itself; an offering without a date is judged as of today. */
const rules: readonly Rule[] = [
  { code: 'offering-open', holds: ({ offering }) => when(offering.state === 'open') },
  { code: 'dated', holds: ({ offering }) => when(offering.startsOn !== null) },
  { code: 'window-open', holds: ({ now, offering }) => when(!offering.opensAt || offering.opensAt <= now) },
  { code: 'before-deadline', holds: ({ now, offering }) => when(!offering.deadline || now <= offering.deadline) },
  {
    code: 'organization-type',
    holds: ({ offering: { organizationTypes: types }, person }) =>
      when(!types || types.includes(person.organizationType)),
  },
  { code: 'student', holds: student },
  { code: 'one-account', holds: ({ person }) => when(person.otherAccounts === 0) },
  { code: 'not-applied-yet', holds: ({ person }) => when(!person.appliedElsewhere) },
  { code: 'day-free', holds: ({ person }) => when(person.takenOn === null) },
  { code: 'prerequisite', holds: prerequisite },
  { code: 'free-retakes', holds: freeRetakes },
];

/** Where students may not apply, people of schools are asked whether they are any. */
export const asksForStudents = (studentsMayApply: boolean, organizationType: string | undefined): boolean =>
  !studentsMayApply && organizationType === 'school';

/** Students may not take CYDER (terms of the accounts, domain.md §3.3); in a school somebody has to say they are none. */
function student({ offering, person }: EligibilityFacts): Holds {
  if (offering.studentsMayApply || person.isStudent === false) return 'yes';
  if (person.isStudent) return 'no';
  return when(!asksForStudents(offering.studentsMayApply, person.organizationType), 'warns');
}

/** As of the day of the exercise: what is completed by then, at most so many fiscal years before. */
function prerequisite({ now, offering, person }: EligibilityFacts): Holds {
  const asked = offering.prerequisite;
  if (!asked) return 'yes';
  const on = offering.startsOn ?? dayInTokyo(now);
  const isRecent = (day: CalendarDate) => fiscalYearOf(day) >= fiscalYearOf(on) - asked.withinFiscalYears;
  const has = person.completions.some(
    ({ courseCode, completedOn }) => asked.anyOf.includes(courseCode) && completedOn < on && isRecent(completedOn),
  );
  if (has) return 'yes';
  const will = person.expected.some(({ courseCode, endsOn }) => asked.anyOf.includes(courseCode) && endsOn < on);
  return will ? 'warns' : 'no';
}

/** Whoever takes it free of charge does so only so often a fiscal year; the office may allow more (domain.md §3.2). */
function freeRetakes({ now, offering, person }: EligibilityFacts): Holds {
  const { freeTimesPerFiscalYear: times, feeYen, freeFor, courseCode } = offering;
  const isFree = feeYen === 0 || freeFor.includes(person.organizationType);
  if (times === null || !isFree) return 'yes';
  const year = fiscalYearOf(offering.startsOn ?? dayInTokyo(now));
  const taken = [
    ...person.completions.map(({ courseCode: code, completedOn: day }) => ({ code, day })),
    ...person.expected.map(({ courseCode: code, endsOn: day }) => ({ code, day })),
  ].filter(({ code, day }) => code === courseCode && fiscalYearOf(day) === year);
  return when(taken.length < times, 'warns');
}

/** Every rule with its answer, in the order in which people read them. */
export const judged = (facts: EligibilityFacts): RuleAnswer[] =>
  rules.map(({ code, holds }) => ({ code, holds: holds(facts) }));

/** The first rule that says no. */
export const refusalIn = (answers: readonly RuleAnswer[]): EligibilityCode | null =>
  answers.find(({ holds }) => holds === 'no')?.code ?? null;

/** Whether the office has to look at it: one more approval. */
export const needsOffice = (answers: readonly RuleAnswer[]): boolean => answers.some(({ holds }) => holds === 'warns');
