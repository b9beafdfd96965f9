import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, DomainError, FiscalYear, Id, OrganizationId } from '#kernel';
import { Cohort, type CohortPlan } from './cohort.ts';
import { allows, cohortStates, type Phase, type PhaseDeed, type PhaseParty, phaseDeeds, phases } from './phases.ts';
import { isAllIn, takesApplications, takesAssignments } from './windows.ts';

const plan: CohortPlan = {
  windows: {
    applicationOpensAt: new Date('2026-04-01T09:00:00+09:00'),
    applicationClosesAt: new Date('2026-04-15T17:00:00+09:00'),
    assignmentClosesAt: new Date('2026-04-19T09:00:00+09:00'),
    resultOn: '2026-05-10' as CalendarDate,
    answersCloseAt: new Date('2026-05-17T17:00:00+09:00'),
  },
  eligibility: { oldestAge: 25, residentsOnly: true, graduatesMayApply: false, mostApplications: 2 },
  keepMonths: 12,
};
const of = {
  programId: 'program' as Id<'Program'>,
  organizationId: 'host' as OrganizationId,
  fiscalYear: 2026 as FiscalYear,
};
const at = (text: string) => new Date(`2026-${text}+09:00`);
const inPhase = (phase: Phase) => Object.assign(Cohort.define(of, plan), { phase });
const said = (work: () => unknown): string => {
  try {
    work();
    return 'yes';
  } catch (error) {
    const { code, facts } = error as DomainError;
    const field = facts.field;
    return typeof field === 'object' ? `${code}: ${field.en}` : code;
  }
};
const withWindows = (changes: Partial<CohortPlan['windows']>): CohortPlan => ({
  ...plan,
  windows: { ...plan.windows, ...changes },
});

describe('A phase', () => {
  const mostBefore = at('04-10T12:00:00');
  const between = at('04-16T12:00:00');
  const after = at('04-20T12:00:00');

  it.each<[string, Date, Partial<Record<Phase, Phase[]>>]>([
    ['while people apply', mostBefore, { draft: ['applying'], assignment: ['applying'] }],
    ['between the two ends', between, { applying: ['assignment'] }],
    ['when all is in', after, { applying: ['reviewing'], assignment: ['reviewing'] }],
  ])('follows as the table says, %s', (_when, now, byTime) => {
    const always: Partial<Record<Phase, Phase[]>> = {
      reviewing: ['deciding'],
      deciding: ['published'],
      published: ['closed'],
    };
    const back: Partial<Record<Phase, Phase[]>> = now === after ? { deciding: ['reviewing', 'published'] } : {};
    const wanted = { ...always, ...byTime, ...back };
    const found = phases.map((from) => phases.filter((to) => said(() => inPhase(from).moveTo(to, now)) === 'yes'));
    expect(found).toEqual(phases.map((from) => wanted[from] ?? []));
  });

  it('that does not follow says so, and whoever can still send something is waited for', () => {
    expect(said(() => inPhase('draft').moveTo('reviewing', after))).toBe('phase-does-not-follow');
    expect(said(() => inPhase('draft').moveTo('applying', after))).toBe('window-already-closed');
    expect(said(() => inPhase('applying').moveTo('reviewing', between))).toBe('window-still-open');
    expect(said(() => inPhase('applying').moveTo('assignment', mostBefore))).toBe('window-still-open');
    expect(said(() => inPhase('applying').moveTo('assignment', after))).toBe('window-already-closed');
    expect(Object.keys(cohortStates.closed)).toEqual([]);
  });

  it('lets applicants, reviewers and the office do this and nothing else', () => {
    const table = (party: PhaseParty) =>
      phases.map((phase) => `${phase}: ${phaseDeeds[phase][party].join(' ')}`.trim());
    expect(table('applicant')).toEqual([
      'draft:',
      'applying: apply do-assignment withdraw',
      'assignment: do-assignment withdraw',
      'reviewing: withdraw',
      'deciding: withdraw',
      'published: see-result answer-result',
      'closed: see-result',
    ]);
    expect(table('reviewer')).toEqual([
      'draft:',
      'applying:',
      'assignment:',
      'reviewing: review abstain see-figures',
      'deciding: abstain see-figures',
      'published:',
      'closed:',
    ]);
    const office: PhaseDeed[] = ['define-form', 'define-criteria', 'assign-reviewers', 'decide', 'correct-words'];
    const done = office.map((deed) => phases.filter((phase) => allows(phase, 'office', deed)));
    expect(done).toEqual([
      ['draft'],
      ['draft', 'applying', 'assignment'],
      ['applying', 'assignment', 'reviewing'],
      ['deciding'],
      ['draft', 'applying', 'assignment', 'reviewing', 'deciding', 'published'],
    ]);
  });
});

describe('A window', () => {
  const { windows } = plan;

  it('takes what comes from its first second and before its last', () => {
    const instants = [
      '04-01T08:59:59.999',
      '04-01T09:00:00',
      '04-15T16:59:59.999',
      '04-15T17:00:00',
      '04-19T08:59:59.999',
      '04-19T09:00:00',
    ];
    const taken = instants.map((text) => [
      takesApplications('applying', windows, at(text)),
      takesAssignments('applying', windows, at(text)),
      isAllIn(windows, at(text)),
    ]);
    expect(taken).toEqual([
      [false, false, false],
      [true, true, false],
      [true, true, false],
      [false, true, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('takes nothing where the phase does not, and no assignment where there is none', () => {
    const now = at('04-10T12:00:00');
    expect(phases.filter((phase) => takesApplications(phase, windows, now))).toEqual(['applying']);
    expect(phases.filter((phase) => takesAssignments(phase, windows, now))).toEqual(['applying', 'assignment']);
    expect(takesAssignments('applying', { ...windows, assignmentClosesAt: null }, now)).toBe(false);
    expect(isAllIn({ ...windows, assignmentClosesAt: null }, at('04-15T17:00:00'))).toBe(true);
  });

  it('counts whole seconds, and comes in order', () => {
    const cohort = Cohort.define(of, withWindows({ applicationClosesAt: at('04-15T17:00:00.900') }));
    expect(cohort.windows.applicationClosesAt).toEqual(at('04-15T17:00:00'));
    const wrong: Partial<CohortPlan['windows']>[] = [
      { applicationClosesAt: at('04-01T09:00:00') },
      { assignmentClosesAt: at('04-15T16:59:59') },
      { resultOn: '2026-04-18' as CalendarDate },
      { answersCloseAt: at('05-09T23:59:59') },
    ];
    expect(wrong.map((windowsWrong) => said(() => Cohort.define(of, withWindows(windowsWrong))))).toEqual([
      'windows-out-of-order: the end of applications',
      'windows-out-of-order: the end of the assignment',
      'windows-out-of-order: the day of the result',
      'windows-out-of-order: the end of answers',
    ]);
  });
});

describe('A cohort', () => {
  it('is corrected freely while a draft, and keeps its promises afterwards', () => {
    const younger: CohortPlan = { ...plan, eligibility: { ...plan.eligibility, oldestAge: 22 } };
    const corrections: [string, CohortPlan][] = [
      ['longer', withWindows({ applicationClosesAt: at('04-16T17:00:00') })],
      ['shorter', withWindows({ applicationClosesAt: at('04-14T17:00:00') })],
      ['opening', withWindows({ applicationOpensAt: at('04-02T09:00:00') })],
      ['no assignment', withWindows({ assignmentClosesAt: null })],
      ['younger', younger],
    ];
    const table = (phase: Phase) =>
      corrections.map(([name, corrected]) => `${name}: ${said(() => inPhase(phase).correct(corrected))}`);
    expect(table('draft')).toEqual(corrections.map(([name]) => `${name}: yes`));
    expect(table('applying')).toEqual([
      'longer: yes',
      'shorter: window-only-lengthened: the end of applications',
      'opening: window-only-lengthened: the opening of applications',
      'no assignment: window-only-lengthened: the end of the assignment',
      'younger: phase-forbids',
    ]);
    expect(table('closed')).toEqual(corrections.map(([name]) => `${name}: phase-forbids`));
  });

  it('keeps applications no longer than applicants were told', () => {
    const kept = (phase: Phase, keepMonths: number) => said(() => inPhase(phase).correct({ ...plan, keepMonths }));
    expect([kept('draft', 24), kept('applying', 6), kept('published', 11)]).toEqual(['yes', 'yes', 'yes']);
    expect(kept('applying', 13)).toContain('applications-kept-no-longer');
    expect(inPhase('deciding').correct({ ...plan, keepMonths: 3 })).toEqual(['keepMonths']);
  });

  it('tells what changed by name, and refuses who saw an older state', () => {
    const cohort = inPhase('draft');
    const changed = cohort.correct({
      ...withWindows({ resultOn: '2026-05-11' as CalendarDate }),
      eligibility: { ...plan.eligibility, mostApplications: 3 },
    });
    expect([changed, cohort.version]).toEqual([['resultOn', 'mostApplications'], 2]);
    expect(said(() => cohort.insistOnVersion(1))).toBe('record-changed-meanwhile');
  });
});
