import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganizationId, Permission, PersonId, Reach } from '#kernel';
import { type Phase, phases } from './domain/phases.ts';
import {
  mayAbstain,
  mayAssignReviewers,
  mayDecide,
  mayDeclareConflict,
  mayDefineCohorts,
  mayPropose,
  mayReadAssignments,
  mayReview,
  mayViewFigures,
  mayWritePages,
} from './policy.ts';

const MORI = 'mori' as PersonId;
const SATO = 'sato' as PersonId;
const host = 'host' as OrganizationId;
const actor = (permission: Permission, reach: Reach): Actor => ({ personId: MORI, grants: { [permission]: reach } });
const serving: Reach = { kind: 'track', id: MORI };
const nation: Reach = { kind: 'nation' };
const codeOf = (verdict: { code: string } | null) => verdict?.code ?? 'allowed';
const phasesWith = (judged: (phase: Phase) => { code: string } | null) =>
  phases.filter((phase) => judged(phase) === null);

describe('A review', () => {
  const own = { organizationId: host, reviewerId: MORI };

  it('is given by its reviewer alone, while the cohort is under review', () => {
    expect(phasesWith((phase) => mayReview(actor('review.give', serving), own, phase))).toEqual(['reviewing']);
    expect(codeOf(mayReview(actor('review.give', serving), own, 'deciding'))).toBe('phase-forbids');
    const another = { organizationId: host, reviewerId: SATO };
    expect(codeOf(mayReview(actor('review.give', serving), another, 'reviewing'))).toBe('not-found');
    expect(codeOf(mayReview(actor('review.figures', serving), own, 'reviewing'))).toBe('not-found');
  });

  it('is left until the decision is made, where nothing was scored', () => {
    const left = (state: 'awaited' | 'given') =>
      phasesWith((phase) => mayAbstain(actor('review.give', serving), { ...own, state }, phase));
    expect([left('awaited'), left('given')]).toEqual([['reviewing', 'deciding'], ['reviewing']]);
    const another = { organizationId: host, reviewerId: SATO, state: 'awaited' as const };
    expect(codeOf(mayAbstain(actor('review.give', serving), another, 'deciding'))).toBe('not-found');
  });

  it('is withdrawn for a conflict until the decision is made', () => {
    const declared = (phase: Phase) => mayDeclareConflict(actor('review.give', serving), own, phase);
    expect(phasesWith(declared)).toEqual(['reviewing', 'deciding']);
  });
});

describe('The reviews of a track', () => {
  const track = (phase: Phase, courseMasters = [MORI]) => ({ organizationId: host, phase, courseMasters });

  it('are assigned by the office, from the first application to the end of reviewing', () => {
    const assigned = (phase: Phase) => mayAssignReviewers(actor('reviewer.assign', nation), track(phase));
    expect(phasesWith(assigned)).toEqual(['applying', 'assignment', 'reviewing']);
    expect(codeOf(mayAssignReviewers(actor('review.give', serving), track('reviewing')))).toBe('track-unknown');
    expect(phasesWith((phase) => mayReadAssignments(actor('reviewer.assign', nation), track(phase)))).toEqual(phases);
  });

  it('are seen as figures by its course masters and the office', () => {
    const seen = (reach: Reach) => phasesWith((phase) => mayViewFigures(actor('review.figures', reach), track(phase)));
    expect(seen(serving)).toEqual(['reviewing', 'deciding', 'published']);
    expect(seen(nation)).toEqual(['reviewing', 'deciding', 'published', 'closed']);
    const elsewhere = mayViewFigures(actor('review.figures', serving), track('reviewing', [SATO]));
    expect(codeOf(elsewhere)).toBe('track-unknown');
  });
});

describe('What becomes of an application', () => {
  const track = (phase: Phase, courseMasters = [MORI]) => ({ organizationId: host, phase, courseMasters });

  it('is decided by the office alone', () => {
    const decided = (permission: Permission, reach: Reach) => mayDecide(actor(permission, reach), track('deciding'));
    expect(codeOf(decided('cohort.decide', nation))).toBe('allowed');
    expect(codeOf(decided('cohort.propose', serving))).toBe('cohort-unknown');
    expect(codeOf(decided('cohort.decide', serving))).toBe('cohort-unknown');
  });

  it('is proposed by the course masters of its track, while the office decides', () => {
    const proposed = (phase: Phase) => mayPropose(actor('cohort.propose', serving), track(phase));
    expect(phasesWith(proposed)).toEqual(['deciding']);
    expect(codeOf(mayPropose(actor('cohort.propose', serving), track('deciding', [SATO])))).toBe('track-unknown');
    expect(codeOf(mayPropose(actor('cohort.decide', nation), track('deciding')))).toBe('track-unknown');
  });
});

const me = 'somebody' as PersonId;
const town = 'town' as OrganizationId;
const whoever = (permission: Permission, reach?: Reach): Actor => ({
  personId: me,
  grants: reach ? { [permission]: reach } : {},
});

describe('Public pages', () => {
  it('are written by the office alone', () => {
    const verdictOf = (reach?: Reach) => mayWritePages(whoever('public-page.write', reach))?.code;
    expect(verdictOf({ kind: 'nation' })).toBeUndefined();
    expect(verdictOf({ kind: 'organization', id: town })).toBe('public-page-unknown');
    expect(verdictOf()).toBe('public-page-unknown');
  });
});

describe('A cohort', () => {
  it.each<[string, Reach | undefined, string]>([
    ['the office', { kind: 'nation' }, 'yes'],
    ['a schedule that is told to', { kind: 'authority', id: 'define-programs' }, 'yes'],
    ['staff of a track', { kind: 'track', id: me }, 'cohort-unknown'],
    ['a coordinator', { kind: 'organization', id: town }, 'cohort-unknown'],
    ['an applicant', { kind: 'self', id: me }, 'cohort-unknown'],
    ['one without the permission', undefined, 'cohort-unknown'],
  ])('is defined by the office alone: %s', (_who, reach, verdict) => {
    expect(mayDefineCohorts(whoever('cohort.define', reach))?.code ?? 'yes').toBe(verdict);
  });
});
